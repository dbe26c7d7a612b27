package waymark.schedule;

import java.util.Optional;
import waymark.model.PhaseStatus;

/**
 * The status of a phase and its source.
 *
 * @param status the status
 * @param source where it comes from
 */
public record PhaseState(PhaseStatus status, Source source) {

    /** Where the status of a phase comes from. */
    public enum Source {
        /** The user set it. */
        SET,
        /** The file's status line. */
        FILE,
        /** It is derived from what is ticked. */
        DERIVED
    }

    /**
     * The user's status; otherwise that of the status line as long as the user has changed nothing in the phase; otherwise that of its
     * leaves.
     */
    static PhaseState of(Optional<PhaseStatus> set, Optional<PhaseStatus> written, Count leaves) {
        if (set.isPresent()) {
            return new PhaseState(set.get(), Source.SET);
        }
        if (written.isPresent() && leaves.touched() == 0) {
            return new PhaseState(written.get(), Source.FILE);
        }
        PhaseStatus status = leaves.isComplete()
                ? PhaseStatus.COMPLETED
                : leaves.isStarted() ? PhaseStatus.IN_PROGRESS : PhaseStatus.NOT_STARTED;
        return new PhaseState(status, Source.DERIVED);
    }
}
