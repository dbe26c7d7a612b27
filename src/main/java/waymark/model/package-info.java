/**
 * What the author wrote: the roadmap as an immutable tree of topics in file order.
 *
 * <p>A {@link waymark.model.Roadmap} comes from the file alone. What the user did is in {@code waymark.progress}; the two differ in owner,
 * file and lifetime.
 */
@NullMarked
package waymark.model;

import org.jspecify.annotations.NullMarked;
