package waymark.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The steps that can be undone and redone: a fold of the {@link Ledger}, so that it reaches back to the first day. Undoing
 * is itself a change, and nothing is ever taken out of the ledger. Immutable.
 */
public final class UndoHistory {
    /** The history of a user who has not begun. */
    public static final UndoHistory EMPTY = new UndoHistory(ConsPStack.empty(), ConsPStack.empty());

    private final PStack<Step> done;
    private final PStack<Step> undone;

    /** Changes that were made, and are taken back, together. */
    public record Step(String id, List<Move> moves) {

        /** The moves of which the outcome still holds. */
        public List<Move> inForce(Progress progress) {
            return moves.stream()
                    .filter(move -> isInForce(move.change(), progress))
                    .toList();
        }

        /** A later step that was undone has left a change of its own, which says the same. */
        private static boolean isInForce(Change change, Progress progress) {
            return progress.latest(change.subject())
                    .filter(latest -> latest.equals(change.like(change, latest.stamp())))
                    .isPresent();
        }
    }

    /**
     * A change and the one that held before it.
     *
     * @param before null where the subject had no value
     */
    public record Move(Change change, @Nullable Change before) {}

    private UndoHistory(PStack<Step> done, PStack<Step> undone) {
        this.done = done;
        this.undone = undone;
    }

    /** The steps of a ledger. */
    public static UndoHistory of(Ledger ledger) {
        var latest = new HashMap<Change.Subject, Change>();
        var history = EMPTY;
        for (Entry entry : ledger.entries()) {
            if (entry instanceof Change change) {
                history = history.with(change, latest.put(change.subject(), change));
            }
        }
        return history;
    }

    /** This history after one change more. */
    public UndoHistory with(Change change, @Nullable Change before) {
        ChangeMetadata stamp = change.stamp();
        if (stamp.undoes().isPresent()) {
            return isTop(done, stamp.undoes().get())
                    ? new UndoHistory(done.minus(0), undone.plus(done.getFirst()))
                    : this;
        }
        PStack<Step> open = ConsPStack.empty();
        if (stamp.redoes().isPresent()) {
            open = isTop(undone, stamp.redoes().get()) ? undone.minus(0) : undone;
        }
        var move = new Move(change, before);
        if (isTop(done, stamp.step())) {
            Step longer =
                    new Step(stamp.step(), ((PVector<Move>) done.getFirst().moves()).plus(move));
            return new UndoHistory(done.minus(0).plus(longer), open);
        }
        return new UndoHistory(done.plus(new Step(stamp.step(), TreePVector.singleton(move))), open);
    }

    private static boolean isTop(PStack<Step> steps, String id) {
        return !steps.isEmpty() && steps.getFirst().id().equals(id);
    }

    /** The step that would be undone next. */
    public Optional<Step> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getFirst());
    }

    /** This history without the step that would be undone next. */
    public UndoHistory withoutUndoable() {
        return new UndoHistory(done.minus(0), undone);
    }

    /** The step that would be redone next. */
    public Optional<Step> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getFirst());
    }
}
