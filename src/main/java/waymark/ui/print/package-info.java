/** Prints a roadmap, a phase or a review, page by page. Nothing of it is loaded before that is asked for. */
@NullMarked
package waymark.ui.print;

import org.jspecify.annotations.NullMarked;
