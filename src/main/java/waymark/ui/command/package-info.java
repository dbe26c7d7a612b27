/** What the user can ask for, and the keys for it on any keyboard. */
@NullMarked
package waymark.ui.command;

import org.jspecify.annotations.NullMarked;
