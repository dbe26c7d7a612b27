/**
 * Finds the topics of an older version of a roadmap again in an edited one, from the two versions alone.
 *
 * <p>{@link waymark.reconcile.Reconciler} uses exact evidence first, then the alignment of what stands below matched
 * parents, then similarity. What it isn't sure of it says; a wrong carry is worse than none.
 */
@NullMarked
package waymark.reconcile;

import org.jspecify.annotations.NullMarked;
