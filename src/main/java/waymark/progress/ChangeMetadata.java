package waymark.progress;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, when, and as part of what.
 *
 * @param id identifies the change and orders it among all others; see {@link HybridClock}
 * @param at what the wall clock showed; for people, never for ordering
 * @param by the device
 * @param step the id of the first change of the step that this one belongs to; its own id where it stands alone
 * @param undone the step that this change takes back, if any
 * @param redone the step that this change makes again, if any
 */
public record ChangeMetadata(
        String id,
        OffsetDateTime at,
        String by,
        String step,
        @Nullable String undone,
        @Nullable String redone) {

    /** A metadata of a step of its own. */
    public ChangeMetadata(String id, OffsetDateTime at, String by) {
        this(id, at, by, id, null, null);
    }

    /** This metadata for something that happened earlier than it is written down. */
    public ChangeMetadata happened(OffsetDateTime then) {
        return new ChangeMetadata(id, then, by, step, undone, redone);
    }

    /** The step that this change takes back. */
    public Optional<String> undoes() {
        return Optional.ofNullable(undone);
    }

    /** The step that this change makes again. */
    public Optional<String> redoes() {
        return Optional.ofNullable(redone);
    }

    /** Whether the change brings something back that was there before. */
    boolean isAgain() {
        return undone != null || redone != null;
    }

    /** This metadata for a change that takes that step back. */
    public ChangeMetadata undoing(String undone) {
        return new ChangeMetadata(id, at, by, step, undone, null);
    }

    /** This metadata for a change that makes that step again. */
    public ChangeMetadata redoing(String redone) {
        return new ChangeMetadata(id, at, by, step, null, redone);
    }
}
