package waymark.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import waymark.model.Item;
import waymark.model.Recurrence;
import waymark.model.Recurrence.Every;
import waymark.model.WeekPart;

/**
 * When routine items are due: the one place that knows. If an item is bound to days of the week, only these decide; otherwise its heading
 * does. An item that is done once in a week or a month is due until it is done, and not again in the same period.
 */
final class Timetable {
    private final Routine routine;
    private final Week week;
    private final Map<Integer, WeekPart> parts = new HashMap<>();

    Timetable(Routine routine, Week week) {
        this.routine = routine;
        this.week = week;
        for (Routine.Group group : routine.groups()) {
            group.items().forEach(item -> parts.put(item.index(), group.week()));
        }
    }

    Routine routine() {
        return routine;
    }

    Week week() {
        return week;
    }

    List<Item> items() {
        return routine.groups().stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** Whether an item is due on a day, given the days on which it was done. */
    boolean isDue(Item item, LocalDate day, Predicate<LocalDate> done) {
        return isMeantFor(item, day)
                && (isEachDay(item) || begin(item, day).datesUntil(day).noneMatch(done));
    }

    /** Whether an item is meant for that day of the week. */
    boolean isMeantFor(Item item, LocalDate day) {
        Recurrence recurrence = item.recurrence();
        if (!recurrence.days().isEmpty()) {
            return recurrence.days().contains(day.getDayOfWeek());
        }
        return !isEachDay(item) || week.weekend().isDue(parts.getOrDefault(item.index(), WeekPart.ANY), day);
    }

    private static boolean isEachDay(Item item) {
        return item.recurrence().every() == Every.DAY;
    }

    /** The first day of the period in which an item is done once. */
    LocalDate begin(Item item, LocalDate day) {
        return switch (item.recurrence().every()) {
            case DAY -> day;
            case WEEK -> week.begin(day);
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the next period. */
    LocalDate next(Item item, LocalDate begin) {
        return switch (item.recurrence().every()) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
        };
    }
}
