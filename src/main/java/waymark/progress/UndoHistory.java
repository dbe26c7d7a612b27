package waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.TreePVector;

/**
 * The steps that can be undone and redone: a fold of the {@link Ledger}, so it goes back to the first day. Undoing is itself a change;
 * nothing is ever removed from the ledger. Immutable.
 */
public final class UndoHistory {
    /** The history without any steps. */
    public static final UndoHistory EMPTY = new UndoHistory(Steps.NONE, Steps.NONE);

    private final Steps done;
    private final Steps undone;

    /**
     * A stack of steps; the lower ones may be packed.
     *
     * @param packed how many of the packed ones remain at the bottom
     */
    private record Steps(PStack<Step> own, @Nullable PackedLedger older, boolean redo, int packed) {
        static final Steps NONE = new Steps(ConsPStack.empty(), null, false, 0);

        static Steps of(PackedLedger older, boolean redo) {
            return new Steps(ConsPStack.empty(), older, redo, older.steps(redo));
        }

        boolean isEmpty() {
            return own.isEmpty() && packed == 0;
        }

        Step top() {
            return own.isEmpty() && older != null ? older.step(redo, packed - 1) : own.getFirst();
        }

        Steps plus(Step step) {
            return new Steps(own.plus(step), older, redo, packed);
        }

        Steps withoutTop() {
            return own.isEmpty()
                    ? new Steps(own, older, redo, packed - 1)
                    : new Steps(own.minus(0), older, redo, packed);
        }

        List<Step> all() {
            var all = new ArrayList<Step>();
            for (var rest = this; !rest.isEmpty(); rest = rest.withoutTop()) {
                all.add(rest.top());
            }
            return all.reversed();
        }
    }

    /** Changes that were made together and are undone together. */
    public record Step(String id, List<Move> moves) {

        /** The moves whose result is still in effect. */
        public List<Move> inForce(Progress progress) {
            return moves.stream()
                    .filter(move -> isInForce(move.change(), progress))
                    .toList();
        }

        /** Undoing a later step has added a change with the same value. */
        private static boolean isInForce(Change change, Progress progress) {
            return progress.latest(change.subject())
                    .filter(latest -> latest.equals(change.like(change, latest.metadata())))
                    .isPresent();
        }
    }

    /**
     * A change and the one that was in effect before it.
     *
     * @param before null if the subject had no value
     */
    public record Move(Change change, @Nullable Change before) {}

    private UndoHistory(Steps done, Steps undone) {
        this.done = done;
        this.undone = undone;
    }

    /** The steps of a ledger. */
    public static UndoHistory of(Ledger ledger) {
        PackedLedger older = ledger.older();
        var latest = new HashMap<Subject, Change>();
        var history = older == null ? EMPTY : new UndoHistory(Steps.of(older, false), Steps.of(older, true));
        for (Entry entry : ledger.newer()) {
            if (entry instanceof Change change) {
                Change before = latest.put(change.subject(), change);
                history = history.with(change, before == null && older != null ? newest(older, change) : before);
            }
        }
        return history;
    }

    private static @Nullable Change newest(PackedLedger older, Change change) {
        var place = older.latest(change.subject());
        return place.isPresent() ? (Change) older.entry(place.getAsInt()) : null;
    }

    /** All steps that can be undone or redone, oldest first. */
    public List<Step> steps(boolean redo) {
        return (redo ? undone : done).all();
    }

    /** The history after an additional change. */
    public UndoHistory with(Change change, @Nullable Change before) {
        ChangeMetadata metadata = change.metadata();
        if (metadata.undoes().isPresent()) {
            return isTop(done, metadata.undoes().get())
                    ? new UndoHistory(done.withoutTop(), undone.plus(done.top()))
                    : this;
        }
        Steps open = Steps.NONE;
        if (metadata.redoes().isPresent()) {
            open = isTop(undone, metadata.redoes().get()) ? undone.withoutTop() : undone;
        }
        var move = new Move(change, before);
        if (isTop(done, metadata.step())) {
            Step longer = new Step(
                    metadata.step(), TreePVector.from(done.top().moves()).plus(move));
            return new UndoHistory(done.withoutTop().plus(longer), open);
        }
        return new UndoHistory(done.plus(new Step(metadata.step(), TreePVector.singleton(move))), open);
    }

    private static boolean isTop(Steps steps, String id) {
        return !steps.isEmpty() && steps.top().id().equals(id);
    }

    /** The step that would be undone next. */
    public Optional<Step> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.top());
    }

    /** The history without the step that would be undone next. */
    public UndoHistory withoutUndoable() {
        return new UndoHistory(done.withoutTop(), undone);
    }

    /** The step that would be redone next. */
    public Optional<Step> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.top());
    }
}
