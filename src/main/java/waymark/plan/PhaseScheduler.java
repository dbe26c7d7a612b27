package waymark.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.model.Status;
import waymark.plan.ScheduledPhase.Dates;
import waymark.schedule.Activity;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/** Schedules phases one after the other, both as planned and as expected now. */
final class PhaseScheduler {
    private final LocalDate today;
    private @Nullable Span planned;
    private @Nullable Span expected;

    private PhaseScheduler(LocalDate today, Optional<LocalDate> start) {
        this.today = today;
        this.planned = start.map(Span::on).orElse(null);
        this.expected = planned;
    }

    static List<ScheduledPhase> of(List<Section> phases, Activity activity, Optional<LocalDate> start) {
        Rollup rollup = activity.rollup();
        return of(
                phases.stream()
                        .map(phase -> new ScheduledPhase(
                                phase,
                                rollup.phase(phase).status(),
                                began(phase, activity),
                                activity.completedOn(phase),
                                false,
                                Optional.empty(),
                                Optional.empty()))
                        .map(phase -> isSkipped(rollup.overall(phase.phase())) ? phase.leftOut(rollup.today()) : phase)
                        .toList(),
                rollup.today(),
                start);
    }

    private static boolean isSkipped(Count count) {
        return count.all() > 0 && count.counted() == 0;
    }

    /** Adds the dates to phases. */
    static List<ScheduledPhase> of(List<ScheduledPhase> phases, LocalDate today, Optional<LocalDate> start) {
        var scheduling = new PhaseScheduler(today, start);
        var scheduled = new ArrayList<ScheduledPhase>();
        phases.forEach(phase -> scheduled.add(scheduling.next(phase)));
        return List.copyOf(scheduled);
    }

    private ScheduledPhase next(ScheduledPhase phase) {
        if (!(phase.length() instanceof PlannedDuration.Weeks length) || planned == null || expected == null) {
            return phase.with(Optional.empty(), Optional.empty());
        }
        var dates = new Dates(planned, planned.plus(length));
        planned = dates.end();
        if (phase.isDoneOnUnknownDay()) {
            return phase.with(Optional.of(dates), Optional.empty());
        }
        Dates now = expected(phase.status(), phase.began(), phase.ended(), length, expected);
        // A phase that was done early doesn't affect the phases before it.
        expected = phase.status() == PhaseStatus.COMPLETED ? now.end() : expected.max(now.end());
        return phase.with(Optional.of(dates), Optional.of(now));
    }

    private Dates expected(
            PhaseStatus status,
            Optional<LocalDate> began,
            Optional<LocalDate> ended,
            PlannedDuration.Weeks length,
            Span behind) {
        return switch (status) {
            case NOT_STARTED -> {
                Span begin = behind.notBefore(today);
                yield new Dates(begin, begin.plus(length));
            }
            case IN_PROGRESS -> {
                Span begin = began.map(Span::on).orElse(behind);
                yield new Dates(begin, begin.plus(length).notBefore(today));
            }
            case COMPLETED -> {
                Span end = ended.map(Span::on).orElse(behind);
                yield new Dates(began.map(Span::on).orElse(end), end);
            }
        };
    }

    /** Since a topic in it was started or done, or since the user set its status. */
    private static Optional<LocalDate> began(Section phase, Activity activity) {
        Rollup rollup = activity.rollup();
        return rollup.roadmap().subtree(phase).stream()
                .filter(topic -> topic instanceof Item item && rollup.isCounted(item) && isBegun(rollup.status(item)))
                .flatMap(topic -> activity.since((Item) topic).stream())
                .min(LocalDate::compareTo)
                .or(() -> rollup.phase(phase).status() == PhaseStatus.IN_PROGRESS
                        ? activity.statusSince(phase)
                        : Optional.empty());
    }

    private static boolean isBegun(Status status) {
        return status == Status.DONE || status == Status.DOING;
    }
}
