package waymark.schedule;

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
}
