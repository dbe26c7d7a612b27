/** Pure numbers: what is counted, and what follows from the count. */
@NullMarked
package waymark.schedule;

import org.jspecify.annotations.NullMarked;
