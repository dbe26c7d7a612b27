package waymark.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import waymark.history.History;
import waymark.links.Anchors;
import waymark.model.Status;
import waymark.outlook.Outlook;
import waymark.outlook.WhatIf;
import waymark.plan.Finding;
import waymark.plan.PlanCheck;
import waymark.progress.Change;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.Subject;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;

/**
 * The outlook for a state of an open roadmap: how far, how fast, until when.
 *
 * @param history the progress on each day
 * @param activity when the present values were set
 * @param outlook the outlook on the last day
 */
public record OutlookState(SessionState state, History history, Activity activity, Outlook outlook) {

    /** The present outlook. */
    public static OutlookState of(SessionState state, Function<OffsetDateTime, LocalDate> dayOf) {
        var history = History.of(state.rollup(), state.ledger(), dayOf);
        var activity = state.activity(dayOf);
        return new OutlookState(
                state,
                history,
                activity,
                Outlook.of(activity, history.on(state.rollup().today())));
    }

    /** The outlook at the end of a past day: with what had been done until then, of the topics that existed then. */
    public static OutlookState at(LocalDate day, SessionState state, Function<OffsetDateTime, LocalDate> dayOf) {
        LocalDate today = state.rollup().today();
        if (!day.isBefore(today)) {
            return of(state, dayOf);
        }
        var history = History.of(state.rollup(), state.ledger(), dayOf);
        var until = Ledger.of(state.ledger().entries().stream()
                .filter(entry -> !dayOf.apply(entry.metadata().at()).isAfter(day))
                .toList());
        var rollup = Rollup.of(state.roadmap(), state.ids(), Progress.of(until), day)
                .counting(state.rollup().rule());
        var activity = state.changes().activity(rollup, dayOf);
        return new OutlookState(state, history, activity, Outlook.of(activity, history.on(day)));
    }

    /** The contradictions in the plan. */
    public static List<Finding> findings(SessionState state) {
        Set<String> nested = Anchors.nested(state.roadmap());
        return PlanCheck.of(
                state.rollup(),
                anchor ->
                        Anchors.hasTarget(state.roadmap(), anchor) || nested.contains(anchor.toLowerCase(Locale.ROOT)));
    }

    /** The same under a what-if. */
    public OutlookState under(WhatIf other) {
        return new OutlookState(state, history, activity, outlook.under(other));
    }

    /** The number of topics done on each day, including those of phases without an end and those that have been removed since. */
    public Map<LocalDate, Integer> topics() {
        return activity.topicsDone(place -> true);
    }

    /** The number of routine items done on each day. */
    public Map<LocalDate, Integer> routine() {
        var days = new HashMap<LocalDate, Integer>();
        for (Change change : activity.rollup().progress().latest()) {
            if (change.subject() instanceof Subject.DayStatus daily
                    && change instanceof Change.OfStatus status
                    && status.to() == Status.DONE
                    && state.ids().index(daily.item()).isPresent()) {
                days.merge(daily.day(), 1, Integer::sum);
            }
        }
        return days;
    }
}
