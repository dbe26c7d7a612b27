/** Pure computation: counts items and derives everything that follows from the counts. */
@NullMarked
package waymark.schedule;

import org.jspecify.annotations.NullMarked;
