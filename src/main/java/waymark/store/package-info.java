/**
 * Access to the progress file: one JSON object per line, only ever appended to.
 *
 * <p>The only package besides {@code waymark.export} that knows Jackson. What it can't read stays in the file unchanged, and is reported.
 */
@NullMarked
package waymark.store;

import org.jspecify.annotations.NullMarked;
