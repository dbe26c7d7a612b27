/** The progress file: the only room that knows Jackson. */
@NullMarked
package waymark.store;

import org.jspecify.annotations.NullMarked;
