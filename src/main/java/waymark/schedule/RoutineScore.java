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
 * How steadily a routine is kept, from 0 to 1: the part of the days that it was due on which it was done, where a day counts
 * half as much as one that is {@value #HALF_LIFE} due days younger. So one miss costs some percent, and is made up for.
 *
 * <p>The exponential smoothing is that of Loop Habit Tracker, which starts at 0 and climbs. Here the weights of the days that
 * there are add up to 1 instead: whoever did it each time has 1 from the first day on.
 */
public final class RoutineScore {
    private static final int HALF_LIFE = 21;
    private static final double FADING = Math.pow(0.5, 1.0 / HALF_LIFE);

    /** Some eleven years: what is older weighs less than a hundred-millionth, even if it is due once a week. */
    private static final int DAYS_THAT_COUNT = 4_000;

    private RoutineScore() {}

    /**
     * The score of an item; none before it was done for the first time. Days before that don't count, nor skipped and paused
     * ones, nor today before it is over.
     *
     * @param item its id
     * @param isDue whether it is meant to be done on a day
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
     * The score of an item that is due as a timetable says: of what is done once in a week or a month, each of those counts
     * as one. One that is not over, in which it was skipped, or in which the routine was paused, is not missed.
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

    /** The day from which it counts: the first on which it was done, unless that is longer ago than what counts. */
    private static Optional<LocalDate> begin(SortedMap<LocalDate, Status> said, LocalDate today) {
        LocalDate oldest = today.minusDays(DAYS_THAT_COUNT);
        return said.entrySet().stream()
                .filter(entry -> entry.getValue() == Status.DONE)
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(day -> !day.isAfter(today))
                .map(day -> day.isBefore(oldest) ? oldest : day);
    }

    /** @param done whether it was done, on one due day after the other */
    static OptionalDouble of(List<Boolean> done) {
        double sum = 0;
        double weights = 0;
        for (boolean each : done) {
            sum = sum * FADING + (each ? 1 : 0);
            weights = weights * FADING + 1;
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    /** A score in tenths of a percent, rounded down: 1000 only where nothing was missed. */
    public static int perMille(double score) {
        return (int) (1000 * score + 1e-9);
    }

    /** The score of several items together: the mean of those that have one. */
    public static OptionalDouble overall(Collection<OptionalDouble> scores) {
        return scores.stream().flatMapToDouble(OptionalDouble::stream).average();
    }
}
