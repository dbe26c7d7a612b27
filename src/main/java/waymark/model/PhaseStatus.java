package waymark.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The status of a phase.
 *
 * {@snippet :
 * PhaseStatus.IN_PROGRESS.word();   // in-progress
 * PhaseStatus.ofWord("completed");   // Optional[COMPLETED]
 * PhaseStatus.ofWord("paused");   // Optional.empty
 * }
 */
public enum PhaseStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED;

    /** The name used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with that {@link #word()}; empty if there is none. */
    public static Optional<PhaseStatus> ofWord(String word) {
        for (PhaseStatus status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
