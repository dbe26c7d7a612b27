package waymark.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import waymark.progress.Ledger;
import waymark.schedule.Rollup;

/**
 * How far the roadmap was on any day up to today: how many topics there were, and how many of them were done. It is told by the
 * ledger, and by the versions of the roadmap that it has seen; how a topic counts, and where phases begin, is told by the present
 * roadmap. Immutable.
 *
 * <p>On a day that is past things are as they were then, also where they were taken back later. What a clock that was ahead dated
 * into the future belongs to today.
 */
public final class History {
    private final Counts counts;
    private final NavigableMap<LocalDate, ProgressOnDay> since;
    private final LocalDate today;

    private History(Counts counts, NavigableMap<LocalDate, ProgressOnDay> since, LocalDate today) {
        this.counts = counts;
        this.since = since;
        this.today = today;
    }

    /**
     * The history up to the day of a count. Looks at the whole ledger.
     *
     * @param rollup how all is now
     * @param dayOf the user's day that a time belongs to
     */
    public static History of(Rollup rollup, Ledger ledger, Function<OffsetDateTime, LocalDate> dayOf) {
        Counts counts = new Replay(rollup, ledger, dayOf).counts();
        return new History(counts, Collections.emptyNavigableMap(), rollup.today());
    }

    /**
     * The history after changes of the day of a count: no day before it is looked at again. For changes that are dated elsewhere,
     * and where how sections count was changed, {@link #of} is to be asked.
     */
    public History with(Rollup next) {
        if (next.today().isBefore(today)) {
            throw new IllegalArgumentException("no day before " + today + ": " + next.today());
        }
        var later = new TreeMap<>(since);
        later.put(next.today(), ProgressOnDay.of(next));
        return new History(counts, Collections.unmodifiableNavigableMap(later), next.today());
    }

    /** How far all was at the end of a day; before the first one nothing is known, and after today all is as it is now. */
    public ProgressOnDay on(LocalDate day) {
        var later = since.floorEntry(day);
        return later == null ? counts.on(day) : later.getValue();
    }

    /** The last day that is known. */
    public LocalDate today() {
        return today;
    }

    /** The first day of which anything is known: today, where there is no ledger yet. */
    public LocalDate first() {
        return counts.days().getFirst();
    }

    /** The days on which anything changed, and today, in their order. */
    public List<LocalDate> days() {
        var days = new TreeSet<>(counts.days());
        days.addAll(since.keySet());
        return List.copyOf(days);
    }
}
