/** Controls that several places share. */
@NullMarked
package waymark.ui.controls;

import org.jspecify.annotations.NullMarked;
