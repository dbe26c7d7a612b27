/**
 * Finds the topics of an older version of a roadmap in an edited one, using the two versions alone.
 *
 * <p>{@link waymark.reconcile.Reconciler} uses exact evidence first, then the alignment of what is below matched parents, then similarity.
 * It reports what it isn't sure of: carrying data over to the wrong topic is worse than not carrying it over.
 */
@NullMarked
package waymark.reconcile;

import org.jspecify.annotations.NullMarked;
