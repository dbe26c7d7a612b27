package waymark.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Predicate;
import waymark.model.Item;
import waymark.model.Recurrence.Every;
import waymark.model.Status;

/**
 * How regularly a routine item is done, from 0 to 1: the share of its due days on which it was done. A day has half the weight of one that
 * is {@value #HALF_LIFE} due days later, so a single miss costs a few percent and can be made up for.
 *
 * <p>The exponential smoothing is that of Loop Habit Tracker, which starts at 0 and rises. Here the weights of the existing days add up to
 * 1 instead: a user who has done it every time has 1 from the first day on.
 */
public final class RoutineScore {
    private static final int HALF_LIFE = 21;
    private static final double FADING = Math.pow(0.5, 1.0 / HALF_LIFE);

    /** About eleven years: older days have less than a hundred-millionth of the weight, even if the item is due only once a week. */
    private static final int DAYS_THAT_COUNT = 4_000;

    private RoutineScore() {}

    /**
     * The score of an item; empty until it was done for the first time. Earlier days don't count, nor do skipped and paused ones, nor today
     * before it is over.
     *
     * @param item its id
     * @param isDue whether it is due on a day
     */
    public static OptionalDouble of(RoutineDays days, String item, Predicate<LocalDate> isDue, LocalDate today) {
        var said = days.of(item);
        Optional<LocalDate> begin = begin(said, today);
        if (begin.isEmpty()) {
            return OptionalDouble.empty();
        }
        var done = new ArrayList<Boolean>();
        LocalDate start = begin.get();
        var rest = said.tailMap(start, true).entrySet().iterator();
        var next = rest.hasNext() ? rest.next() : null;
        for (LocalDate day = start; !day.isAfter(today); day = day.plusDays(1)) {
            Status status = Status.OPEN;
            if (next != null && next.getKey().equals(day)) {
                status = next.getValue();
                next = rest.hasNext() ? rest.next() : null;
            }
            boolean missed = status != Status.SKIPPED
                    && isDue.test(day)
                    && !day.equals(today)
                    && days.pausedSince(day).isEmpty();
            if (status == Status.DONE || missed) {
                done.add(status == Status.DONE);
            }
        }
        return of(done);
    }

    /**
     * The score of an item according to a timetable: if it is done once in a week or a month, each of these counts as one due day. A period
     * isn't missed if it isn't over, if the item was skipped in it, or if the routine was paused in it.
     */
    static OptionalDouble of(RoutineDays days, String id, Timetable timetable, Item item, LocalDate today) {
        if (item.recurrence().every() == Every.DAY) {
            return of(days, id, day -> timetable.isMeantFor(item, day), today);
        }
        var said = days.of(id);
        Optional<LocalDate> first = begin(said, today);
        if (first.isEmpty()) {
            return OptionalDouble.empty();
        }
        var done = new ArrayList<Boolean>();
        LocalDate begin = timetable.begin(item, first.get());
        while (!begin.isAfter(today)) {
            LocalDate next = timetable.next(item, begin);
            var within = said.subMap(begin, next.isAfter(today) ? today.plusDays(1) : next)
                    .values();
            if (within.contains(Status.DONE)) {
                done.add(true);
            } else if (!next.isAfter(today)
                    && !within.contains(Status.SKIPPED)
                    && begin.datesUntil(next)
                            .filter(day -> timetable.isMeantFor(item, day))
                            .allMatch(day -> days.pausedSince(day).isEmpty())) {
                done.add(false);
            }
            begin = next;
        }
        return of(done);
    }

    /** The first day that counts: the first on which it was done, or the oldest that counts if that is later. */
    private static Optional<LocalDate> begin(SortedMap<LocalDate, Status> said, LocalDate today) {
        LocalDate oldest = today.minusDays(DAYS_THAT_COUNT);
        return said.entrySet().stream()
                .filter(entry -> entry.getValue() == Status.DONE)
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(day -> !day.isAfter(today))
                .map(day -> day.isBefore(oldest) ? oldest : day);
    }

    /** @param done whether it was done, for each due day in order */
    static OptionalDouble of(List<Boolean> done) {
        double sum = 0;
        double weights = 0;
        for (boolean each : done) {
            sum = sum * FADING + (each ? 1 : 0);
            weights = weights * FADING + 1;
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    /** A score in tenths of a percent, rounded down: 1000 only if nothing was missed. */
    public static int perMille(double score) {
        return (int) (1000 * score + 1e-9);
    }

    /** The overall score of several items: the mean of those that have one. */
    public static OptionalDouble overall(Collection<OptionalDouble> scores) {
        return scores.stream().flatMapToDouble(OptionalDouble::stream).average();
    }
}
