/** What the window tells and asks: banners, toasts, questions, and signs that something takes time. */
@NullMarked
package waymark.ui.message;

import org.jspecify.annotations.NullMarked;
