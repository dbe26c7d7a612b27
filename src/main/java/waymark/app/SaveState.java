package waymark.app;

import java.time.OffsetDateTime;

/** Whether all that the user did is on disk. */
public sealed interface SaveState {

    /** Nothing was done since the roadmap was opened. */
    record Unchanged() implements SaveState {}

    /** A change is on its way. */
    record Saving() implements SaveState {}

    /**
     * Every change is on disk.
     *
     * @param at since when
     */
    record Saved(OffsetDateTime at) implements SaveState {}

    /**
     * Changes are kept in memory alone.
     *
     * @param problem why
     */
    record NotSaved(Problem problem) implements SaveState {}
}
