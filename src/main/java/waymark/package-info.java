/** The program's entry point: {@link waymark.Launcher} passes arguments to a command or to the window. All wiring is done here, by hand. */
@NullMarked
package waymark;

import org.jspecify.annotations.NullMarked;
