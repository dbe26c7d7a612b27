/** The place Today: the routine of a day, the current focus, what to continue with, what was done. */
@NullMarked
package waymark.ui.today;

import org.jspecify.annotations.NullMarked;
