/**
 * The door to the progress file: one JSON object a line, only ever appended to.
 *
 * <p>The only package besides {@code waymark.export} that knows Jackson. What it can't read stays in the file as it is, and is told.
 */
@NullMarked
package waymark.store;

import org.jspecify.annotations.NullMarked;
