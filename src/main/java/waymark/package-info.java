/**
 * The program's door: {@link waymark.Launcher} sends arguments to a command or to the window. All wiring is done here, by
 * hand.
 */
@NullMarked
package waymark;

import org.jspecify.annotations.NullMarked;
