package waymark.schedule;

import java.util.Optional;
import waymark.model.PhaseStatus;

/**
 * How far a phase is, and who says so.
 *
 * @param status how far
 * @param source who says so
 */
public record PhaseState(PhaseStatus status, Source source) {

    /** Who says how far a phase is. */
    public enum Source {
        /** The user set it. */
        SET,
        /** The file's status line. */
        FILE,
        /** It follows from what is ticked. */
        DERIVED
    }

    /** As the user set it, else as its status line says as long as nothing is ticked, else as its leaves are. */
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
