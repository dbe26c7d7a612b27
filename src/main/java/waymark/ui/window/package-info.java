/** The windows of the program, one for each roadmap: their positions and titles, their dialogs, and closing without loss. */
@NullMarked
package waymark.ui.window;

import org.jspecify.annotations.NullMarked;
