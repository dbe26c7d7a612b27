/** The preferences form. */
@NullMarked
package waymark.ui.prefs;

import org.jspecify.annotations.NullMarked;
