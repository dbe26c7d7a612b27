/** The place Reviews: looking back on a month, and on all months before. */
@NullMarked
package waymark.ui.reviews;

import org.jspecify.annotations.NullMarked;
