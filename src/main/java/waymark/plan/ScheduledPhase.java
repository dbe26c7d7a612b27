package waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;
import waymark.model.Section;

/**
 * A phase with its dates. A phase without an end has neither planned nor expected dates.
 *
 * @param status its status
 * @param began the first day on which any of it was started
 * @param ended the day on which it was completed
 * @param leftOut whether its open topics are left out
 * @param planned its dates according to the start and the durations alone
 * @param expected its actual or expected dates if everything takes as long as planned from now on; empty for a phase that was done on
 * unknown days
 */
public record ScheduledPhase(
        Section phase,
        PhaseStatus status,
        Optional<LocalDate> began,
        Optional<LocalDate> ended,
        boolean leftOut,
        Optional<Dates> planned,
        Optional<Dates> expected) {

    /** The begin and the end. */
    public record Dates(Span begin, Span end) {}

    ScheduledPhase with(Optional<Dates> plan, Optional<Dates> present) {
        return new ScheduledPhase(phase, status, began, ended, leftOut, plan, present);
    }

    /** The phase with its open topics left out: one that was never started takes no time. */
    ScheduledPhase leftOut(LocalDate today) {
        Optional<LocalDate> end = ended.or(() -> began.map(begun -> today));
        return new ScheduledPhase(phase, PhaseStatus.COMPLETED, began, end, true, planned, expected);
    }

    /** Whether it was done on an unknown day: in the file, before the program first read it. */
    boolean isDoneOnUnknownDay() {
        return status == PhaseStatus.COMPLETED && ended.isEmpty() && !leftOut;
    }

    /** Its planned duration. */
    public PlannedDuration length() {
        return phase.plannedDuration().orElseThrow();
    }

    /** Whether it has an end. */
    public boolean hasEnd() {
        return length() instanceof PlannedDuration.Weeks;
    }

    /** How much later than planned it ends; empty if unknown. */
    public Optional<Span.Delay> delay() {
        return planned.flatMap(dates -> expected.map(now -> now.end().since(dates.end())));
    }
}
