/**
 * Bytes to text and back without loss: decoding, ranges and edits.
 *
 * <p>All other packages work with characters; only this package knows which byte a character came from. Edits are spliced into the original
 * bytes, so everything else stays unchanged, even invalid text.
 */
@NullMarked
package waymark.document;

import org.jspecify.annotations.NullMarked;
