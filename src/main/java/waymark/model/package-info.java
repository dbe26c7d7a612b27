/**
 * What the author wrote: the roadmap as a tree of topics, immutable, in the order of the file.
 *
 * <p>A {@link waymark.model.Roadmap} comes from the file alone. What the user did is in {@code waymark.progress}; the
 * two have another owner, another file and another lifetime.
 */
@NullMarked
package waymark.model;

import org.jspecify.annotations.NullMarked;
