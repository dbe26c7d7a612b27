/** What the user chooses for this machine. */
@NullMarked
package waymark.ui.prefs;

import org.jspecify.annotations.NullMarked;
