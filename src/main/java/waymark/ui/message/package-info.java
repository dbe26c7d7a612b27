/** The window's messages and questions: banners, toasts, dialogs, and progress indicators. */
@NullMarked
package waymark.ui.message;

import org.jspecify.annotations.NullMarked;
