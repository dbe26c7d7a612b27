package waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;
import waymark.model.Section;

/**
 * A phase with its dates. One without an end has neither planned nor expected ones.
 *
 * @param status how far it is
 * @param began the day on which something of it was begun first
 * @param ended the day on which it was completed, where it is
 * @param leftOut whether what was not done of it is left out
 * @param planned when it was meant to be, by the start and the lengths alone
 * @param expected when it will be, or was, if all takes as long as planned from here on; not known of a
 *     phase that was done on unknown days
 */
public record ScheduledPhase(
        Section phase,
        PhaseStatus status,
        Optional<LocalDate> began,
        Optional<LocalDate> ended,
        boolean leftOut,
        Optional<Dates> planned,
        Optional<Dates> expected) {

    /** When it begins and ends. */
    public record Dates(Span begin, Span end) {}

    ScheduledPhase with(Optional<Dates> plan, Optional<Dates> present) {
        return new ScheduledPhase(phase, status, began, ended, leftOut, plan, present);
    }

    /** The same where what is not done of it is left out: one that was never begun takes no time. */
    ScheduledPhase leftOut(LocalDate today) {
        Optional<LocalDate> end = ended.or(() -> began.map(begun -> today));
        return new ScheduledPhase(phase, PhaseStatus.COMPLETED, began, end, true, planned, expected);
    }

    /** Whether it was done on a day that nobody knows: in the file, before the program first saw it. */
    boolean isDoneOnUnknownDay() {
        return status == PhaseStatus.COMPLETED && ended.isEmpty() && !leftOut;
    }

    /** Its planned length. */
    public PlannedDuration length() {
        return phase.plannedDuration().orElseThrow();
    }

    /** Whether it has an end. */
    public boolean hasEnd() {
        return length() instanceof PlannedDuration.Weeks;
    }

    /** How much later than planned it ends. */
    public Optional<Span.Delay> delay() {
        return planned.flatMap(dates -> expected.map(now -> now.end().since(dates.end())));
    }
}
