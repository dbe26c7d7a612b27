/** The commands and their shortcuts on any keyboard. */
@NullMarked
package waymark.ui.command;

import org.jspecify.annotations.NullMarked;
