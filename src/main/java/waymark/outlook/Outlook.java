package waymark.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import waymark.forecast.Forecast;
import waymark.forecast.PaceModel;
import waymark.forecast.WorkDay;
import waymark.forecast.WorkHistory;
import waymark.history.ProgressOnDay;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.plan.Plan;
import waymark.plan.ScheduledPhase;
import waymark.schedule.Activity;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/**
 * Progress, pace and expected end, as of one day.
 *
 * @param day the day
 * @param count the progress
 * @param weeks the progress in planned weeks
 * @param plan the roadmap's plan
 * @param days the days with the number of topics done, including topics removed since, but without those of phases without an end
 * @param pace the recent pace
 * @param needed the topics per week needed to reach the target; empty if there is no target in the future
 * @param endless for a past day, the number of topics still open in phases without an end that have since been removed
 * @param open the number of topics that the forecast is for
 * @param forecast when those topics will be done
 * @param phases the outlook of each phase, in file order
 */
public record Outlook(
        LocalDate day,
        Count count,
        Plan.Weeks weeks,
        Plan plan,
        List<WorkDay> days,
        Pace pace,
        OptionalDouble needed,
        int endless,
        int open,
        Forecast forecast,
        List<PhaseOutlook> phases) {

    /**
     * The outlook of a phase.
     *
     * @param forecast when it will be done if its topics are done after those of earlier phases; {@link Forecast.Done} for a phase without
     * an end
     */
    public record PhaseOutlook(ScheduledPhase phase, Count count, Forecast forecast) {}

    /** The outlook on the day of a rollup, with the progress of that rollup. */
    public static Outlook of(Activity activity) {
        return of(activity, ProgressOnDay.of(activity.rollup()));
    }

    /**
     * The outlook on the day of a rollup.
     *
     * @param standing the progress at the end of that day
     */
    public static Outlook of(Activity activity, ProgressOnDay standing) {
        Rollup rollup = activity.rollup();
        LocalDate day = rollup.today();
        Plan plan = Plan.of(activity);
        List<WorkDay> days = days(activity, endless(plan, rollup));
        return of(day, standing.overall(), open(standing.removedWithoutEnd()), plan, standing::phase, days, 1);
    }

    /** The outlook under other assumptions. The cost depends on the number of phases and days, not of topics. */
    public Outlook under(WhatIf other) {
        var counts = new HashMap<Integer, Count>();
        Count all = count;
        for (PhaseOutlook each : phases) {
            int phase = each.phase().phase().index();
            Count own = other.without().contains(phase) ? each.count().withRestSkipped() : each.count();
            all = all.minus(each.count()).plus(own);
            counts.put(phase, own);
        }
        Plan changed = plan.without(other.without(), day);
        return of(
                day,
                all,
                endless,
                other.target().map(changed::until).orElse(changed),
                phase -> counts.getOrDefault(phase.index(), Count.NONE),
                days,
                other.time() / 100.0);
    }

    private static Outlook of(
            LocalDate day,
            Count overall,
            int endless,
            Plan plan,
            Function<Section, Count> counts,
            List<WorkDay> days,
            double time) {
        WorkHistory history = WorkHistory.of(days, day);
        int open = open(overall) - endless;
        for (ScheduledPhase phase : plan.phases()) {
            open -= phase.hasEnd() ? 0 : open(counts.apply(phase.phase()));
        }
        var phases = new ArrayList<PhaseOutlook>();
        int until = 0;
        for (ScheduledPhase phase : plan.phases()) {
            Count count = counts.apply(phase.phase());
            int own = open(count);
            until += phase.hasEnd() ? own : 0;
            Forecast forecast =
                    !phase.hasEnd() || own == 0 ? new Forecast.Done() : PaceModel.forecast(history, until, time);
            phases.add(new PhaseOutlook(phase, count, forecast));
        }
        int rest = open;
        OptionalDouble needed = plan.target()
                .day()
                .map(target -> Pace.needed(rest, day, target))
                .orElse(OptionalDouble.empty());
        return new Outlook(
                day,
                overall,
                plan.weeks(counts),
                plan,
                days,
                Pace.of(days, day),
                needed,
                endless,
                open,
                PaceModel.forecast(history, open, time),
                List.copyOf(phases));
    }

    private static int open(Count count) {
        return count.counted() - count.done();
    }

    private static Set<Integer> endless(Plan plan, Rollup rollup) {
        var endless = new HashSet<Integer>();
        for (ScheduledPhase phase : plan.phases()) {
            if (!phase.hasEnd()) {
                for (Topic topic : rollup.roadmap().subtree(phase.phase())) {
                    endless.add(topic.index());
                }
            }
        }
        return endless;
    }

    private static List<WorkDay> days(Activity activity, Set<Integer> endless) {
        var topics = new TreeMap<LocalDate, Integer>();
        LocalDate today = activity.rollup().today();
        activity.topicsDone(place ->
                        !place.endless() && !endless.contains(place.topic().index()))
                .forEach((day, done) -> topics.merge(day.isAfter(today) ? today : day, done, Integer::sum));
        return topics.entrySet().stream()
                .map(entry -> new WorkDay(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The day on which the first topic was done or the plan starts, whichever is earlier. */
    public LocalDate begin() {
        LocalDate begin = days.isEmpty() ? day : days.getFirst().day();
        LocalDate start =
                plan.start().day().filter(first -> first.isBefore(day)).orElse(begin);
        return start.isBefore(begin) ? start : begin;
    }

    /** The current phase: the first one that is in progress; empty if there is none. */
    public Optional<PhaseOutlook> current() {
        return phases.stream()
                .filter(each -> each.phase().hasEnd() && each.phase().status() == PhaseStatus.IN_PROGRESS)
                .findFirst();
    }
}
