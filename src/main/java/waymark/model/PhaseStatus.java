package waymark.model;

import java.util.Locale;
import java.util.Optional;

/** How far a phase is. */
public enum PhaseStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED;

    /** Its name in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that {@link #word()}. */
    public static Optional<PhaseStatus> ofWord(String word) {
        for (PhaseStatus status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
