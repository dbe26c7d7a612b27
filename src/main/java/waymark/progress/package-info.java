/**
 * What the user did: changes in the order of a hybrid logical clock, and the progress that results from them.
 *
 * <p>{@link waymark.progress.Progress} and {@link waymark.progress.UndoHistory} are pure folds of a {@link waymark.progress.Ledger}: the
 * same changes result in the same state, whatever order they arrive in.
 */
@NullMarked
package waymark.progress;

import org.jspecify.annotations.NullMarked;
