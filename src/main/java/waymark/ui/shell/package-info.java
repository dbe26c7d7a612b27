/** The frame of the window: header, banners, status bar, toasts, what each command does, and what opens a roadmap. */
@NullMarked
package waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
