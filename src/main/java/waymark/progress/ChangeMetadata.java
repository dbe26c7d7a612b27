package waymark.progress;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, when, and as part of which step.
 *
 * @param id identifies the change and orders it among all others; see {@link HybridClock}
 * @param at the time of the wall clock; for people, never for ordering
 * @param by the device
 * @param step the id of the first change of the step that this one belongs to; its own id if it is a step by itself
 * @param undone the step that this change undoes, if any
 * @param redone the step that this change redoes, if any
 */
public record ChangeMetadata(
        String id,
        OffsetDateTime at,
        String by,
        String step,
        @Nullable String undone,
        @Nullable String redone) {

    /** Metadata for a change that is a step by itself. */
    public ChangeMetadata(String id, OffsetDateTime at, String by) {
        this(id, at, by, id, null, null);
    }

    /** This metadata for something that happened before it was recorded. */
    public ChangeMetadata happened(OffsetDateTime then) {
        return new ChangeMetadata(id, then, by, step, undone, redone);
    }

    /** The step that this change undoes. */
    public Optional<String> undoes() {
        return Optional.ofNullable(undone);
    }

    /** The step that this change redoes. */
    public Optional<String> redoes() {
        return Optional.ofNullable(redone);
    }

    /** Whether the change restores something by undo or redo. */
    boolean isAgain() {
        return undone != null || redone != null;
    }

    /** This metadata for a change that undoes that step. */
    public ChangeMetadata undoing(String undone) {
        return new ChangeMetadata(id, at, by, step, undone, null);
    }

    /** This metadata for a change that redoes that step. */
    public ChangeMetadata redoing(String redone) {
        return new ChangeMetadata(id, at, by, step, null, redone);
    }
}
