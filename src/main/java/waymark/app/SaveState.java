package waymark.app;

import java.time.OffsetDateTime;

/** Whether everything that the user did is saved. */
public sealed interface SaveState {

    /** Nothing has been changed since the roadmap was opened. */
    record Unchanged() implements SaveState {}

    /** A change is being saved. */
    record Saving() implements SaveState {}

    /**
     * Every change is on disk.
     *
     * @param at since when
     */
    record Saved(OffsetDateTime at) implements SaveState {}

    /**
     * There are changes that are only in memory.
     *
     * @param problem why
     */
    record NotSaved(Problem problem) implements SaveState {}
}
