/** Prints a roadmap, a phase or a review. Nothing of this package is loaded before the first use. */
@NullMarked
package waymark.ui.print;

import org.jspecify.annotations.NullMarked;
