/** The window's frame: header, banners, status bar, toasts, the table of commands, and what opens a roadmap. */
@NullMarked
package waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
