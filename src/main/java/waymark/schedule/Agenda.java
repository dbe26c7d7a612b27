package waymark.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.Item;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Progress;

/**
 * The agenda of one day: its routine, the current focus, suggestions, and what was done. A pure function of the known data.
 *
 * @param groups the routine, with what is due on that day first
 * @param scores how regularly each routine item was done up to that day; items that were never done have no score
 * @param pausedSince the day since which the routine is paused on that day; empty if it isn't
 * @param suggestions what to continue with; empty for any day other than today
 * @param done what was done on that day, latest first
 * @param away the last day on which something was done, if that is long enough ago to welcome the user back
 */
public record Agenda(
        LocalDate day,
        List<Due> groups,
        Map<Item, OptionalDouble> scores,
        Optional<LocalDate> pausedSince,
        Focus focus,
        List<Suggestion> suggestions,
        List<ActivityEntry> done,
        Optional<LocalDate> away) {
    private static final int LONG_AWAY_DAYS = 14;

    /**
     * A part of the routine.
     *
     * @param isDue whether it is due on that day
     */
    public record Due(Routine.Group group, boolean isDue) {}

    /**
     * The agenda of a day.
     *
     * @param rollup the rollup for that day
     * @param unwanted the items not to suggest
     */
    public static Agenda of(Rollup rollup, DayBoundaries boundaries, Predicate<Item> unwanted) {
        LocalDate day = rollup.today();
        var routine = rollup.timetable().routine();
        var days = RoutineDays.of(rollup.progress(), root(rollup));
        var focus = new Focus(rollup);
        boolean isToday = day.equals(boundaries.today());
        var activity = new Activity(rollup, boundaries.days());
        return new Agenda(
                day,
                Stream.of(true, false)
                        .flatMap(due -> routine.groups().stream().flatMap(group -> part(rollup, group, due)))
                        .toList(),
                scores(rollup, days, boundaries),
                days.pausedSince(day),
                focus,
                isToday ? Suggestions.of(activity, day, focus.topics(), unwanted) : List.of(),
                DayLog.on(day, activity),
                isToday ? away(rollup, boundaries) : Optional.empty());
    }

    /** The items of a group that are due, or those that aren't; empty if there are none. */
    private static Stream<Due> part(Rollup rollup, Routine.Group group, boolean due) {
        var items =
                group.items().stream().filter(item -> rollup.isDue(item) == due).toList();
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new Due(new Routine.Group(group.heading(), group.week(), items), due));
    }

    private static String root(Rollup rollup) {
        return rollup.ids().id(rollup.roadmap().root());
    }

    private static Map<Item, OptionalDouble> scores(Rollup rollup, RoutineDays days, DayBoundaries boundaries) {
        var scores = new HashMap<Item, OptionalDouble>();
        LocalDate until = rollup.today().isBefore(boundaries.today()) ? rollup.today() : boundaries.today();
        for (Item item : rollup.timetable().items()) {
            scores.put(item, RoutineScore.of(days, rollup.ids().id(item), rollup.timetable(), item, until));
        }
        return scores;
    }

    private static Optional<LocalDate> away(Rollup rollup, DayBoundaries boundaries) {
        if (IntStream.range(1, LONG_AWAY_DAYS)
                .mapToObj(boundaries.today()::minusDays)
                .anyMatch(day -> wasActive(rollup.progress(), boundaries, day))) {
            return Optional.empty();
        }
        return rollup.progress().latest().stream()
                .filter(Change::hasValue)
                .map(change -> boundaries.dayOf(change.metadata().at()))
                .filter(day -> day.isBefore(boundaries.today()))
                .max(LocalDate::compareTo)
                .filter(last -> ChronoUnit.DAYS.between(last, boundaries.today()) >= LONG_AWAY_DAYS);
    }

    private static boolean wasActive(Progress progress, DayBoundaries boundaries, LocalDate day) {
        return progress.about(day)
                .anyMatch(change -> change.hasValue()
                        && boundaries.dayOf(change.metadata().at()).equals(day)
                        && progress.latest(change.subject())
                                .filter(change::equals)
                                .isPresent());
    }

    /** How regularly the routine as a whole is done. */
    public OptionalDouble score() {
        return RoutineScore.overall(scores.values());
    }

    /** Whether everything due on that day is done or skipped, and at least one item is done. */
    public boolean isComplete(Rollup rollup) {
        var due = groups.stream()
                .filter(Due::isDue)
                .flatMap(each -> each.group().items().stream())
                .map(rollup::status)
                .toList();
        return due.contains(Status.DONE) && due.stream().allMatch(Status::isClosed);
    }
}
