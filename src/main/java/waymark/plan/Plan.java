package waymark.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.schedule.Activity;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/**
 * The roadmap's plan.
 *
 * @param start its first day
 * @param target its last day, as chosen by the user or the author
 * @param phases its phases in file order
 * @param goals its goals with a horizon
 */
public record Plan(PlanDate start, PlanDate target, List<ScheduledPhase> phases, List<Goal> goals) {

    /** A hundred years: a longer plan gets no dates. */
    private static final int MOST_WEEKS = 5_200;

    /**
     * A goal with a horizon.
     *
     * @param heading the section that contains its items
     * @param horizon the time from the start
     * @param day the day on which it is due; empty without a start
     * @param count its progress
     */
    public record Goal(Section heading, Horizon horizon, Optional<LocalDate> day, Count count) {}

    /** How many of the planned weeks are done. */
    public record Weeks(double done, double all) {}

    /** The roadmap's plan, as of the day of the rollup. */
    public static Plan of(Activity activity) {
        Rollup rollup = activity.rollup();
        PlanDate start = PlanDate.start(rollup);
        List<Section> phases = PlannedPhases.of(rollup);
        return new Plan(
                start,
                PlanDate.target(rollup),
                PhaseScheduler.of(phases, activity, begin(start, phases)),
                goals(rollup, start.day()));
    }

    private static Optional<LocalDate> begin(PlanDate start, List<Section> phases) {
        int weeks = phases.stream()
                .mapToInt(phase -> phase.plannedDuration().orElseThrow() instanceof PlannedDuration.Weeks length
                        ? length.max()
                        : 0)
                .sum();
        return start.day().filter(day -> weeks <= MOST_WEEKS);
    }

    /**
     * The plan with the open topics of some phases left out.
     *
     * @param leftOut those phases, by {@link waymark.model.Topic#index()}
     */
    public Plan without(Set<Integer> leftOut, LocalDate today) {
        var rest = phases.stream()
                .map(phase -> leftOut.contains(phase.phase().index()) ? phase.leftOut(today) : phase)
                .toList();
        List<Section> all = phases.stream().map(ScheduledPhase::phase).toList();
        return new Plan(start, target, PhaseScheduler.of(rest, today, begin(start, all)), goals);
    }

    /** The plan with another target. */
    public Plan until(LocalDate day) {
        return new Plan(start, new PlanDate(target.asked(), day.toString(), Optional.of(day)), phases, goals);
    }

    private static List<Goal> goals(Rollup rollup, Optional<LocalDate> start) {
        var goals = new ArrayList<Goal>();
        rollup.roadmap()
                .all(Section.class)
                .filter(section -> rollup.countingKind(section) == CountingKind.GOAL)
                .forEach(section -> Horizon.of(section.text())
                        .ifPresent(horizon -> goals.add(new Goal(
                                section,
                                horizon,
                                start.map(horizon::after),
                                rollup.tally(section).goal()))));
        return List.copyOf(goals);
    }

    /**
     * The planned weeks that are done. The weeks of a phase (the middle of its range) are distributed evenly over its counted topics, so a
     * topic weighs more in a phase with few of them.
     *
     * @param counts the progress of each phase
     */
    public Weeks weeks(Function<Section, Count> counts) {
        double done = 0;
        double all = 0;
        for (ScheduledPhase each : phases) {
            Count count = counts.apply(each.phase());
            if (each.length() instanceof PlannedDuration.Weeks length && count.counted() > 0) {
                double weeks = (length.min() + length.max()) / 2.0;
                all += weeks;
                done += weeks * count.part();
            }
        }
        return new Weeks(done, all);
    }

    /** The planned end of all phases with an end; empty without a start. */
    public Optional<Span> plannedEnd() {
        return phases.stream()
                .flatMap(phase -> phase.planned().stream())
                .map(ScheduledPhase.Dates::end)
                .reduce(Span::max);
    }

    /** The expected end if each phase takes as long as planned from now on. */
    public Optional<Span> expectedEnd() {
        return phases.stream()
                .flatMap(phase -> phase.expected().stream())
                .map(ScheduledPhase.Dates::end)
                .reduce(Span::max);
    }

    /** How much later than planned that is; empty if unknown, as when everything is done but some of it on unknown days. */
    public Optional<Span.Delay> delay() {
        boolean isDone = phases.stream().allMatch(phase -> phase.status() == PhaseStatus.COMPLETED);
        if (isDone && phases.stream().anyMatch(ScheduledPhase::isDoneOnUnknownDay)) {
            return Optional.empty();
        }
        return plannedEnd().flatMap(planned -> expectedEnd().map(expected -> expected.since(planned)));
    }
}
