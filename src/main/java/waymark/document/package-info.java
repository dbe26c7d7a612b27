/**
 * Bytes to text and back without loss: ranges, edits, and the only code that writes files.
 *
 * <p>Everything above works on characters; only this package knows which byte a character came from. Edits are spliced
 * into the bytes as they were read, so whatever is not edited stays as it was, even where it is not valid text.
 */
@NullMarked
package waymark.document;

import org.jspecify.annotations.NullMarked;
