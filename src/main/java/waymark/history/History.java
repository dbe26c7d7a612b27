package waymark.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.pcollections.IntTreePMap;
import waymark.model.Section;
import waymark.progress.Ledger;
import waymark.schedule.Count;
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
    private final NavigableMap<LocalDate, Standing> past;
    private final LocalDate today;
    private final Standing now;

    private History(NavigableMap<LocalDate, Standing> past, LocalDate today, Standing now) {
        this.past = past;
        this.today = today;
        this.now = now;
    }

    /**
     * The history up to the day of a count. Looks at the whole ledger.
     *
     * @param rollup how all is now
     * @param dayOf the reader's day that a time belongs to
     */
    public static History of(Rollup rollup, Ledger ledger, Function<OffsetDateTime, LocalDate> dayOf) {
        NavigableMap<LocalDate, Standing> days = new Replay(rollup, ledger, dayOf).days();
        LocalDate today = rollup.today();
        return new History(
                Collections.unmodifiableNavigableMap(new TreeMap<>(days.headMap(today, false))),
                today,
                days.lastEntry().getValue());
    }

    /**
     * The history after changes of today: no day before it is looked at again. For changes that are dated elsewhere, or where how
     * sections count was changed, {@link #of} is to be asked.
     */
    public History with(Rollup next) {
        if (next.today().isBefore(today)) {
            throw new IllegalArgumentException("no day before " + today + ": " + next.today());
        }
        NavigableMap<LocalDate, Standing> before = past;
        if (next.today().isAfter(today)) {
            var longer = new TreeMap<>(past);
            longer.put(today, now);
            before = Collections.unmodifiableNavigableMap(longer);
        }
        return new History(before, next.today(), standing(next));
    }

    private static Standing standing(Rollup rollup) {
        IntTreePMap<Count> phases = IntTreePMap.empty();
        for (Section phase : rollup.roadmap().phases()) {
            Count count = rollup.overall(phase);
            if (count.all() > 0) {
                phases = phases.plus(phase.index(), count);
            }
        }
        return new Standing(rollup.overall(), phases);
    }

    /** How far all was at the end of a day; before the first one nothing is known, and after today all is as it is now. */
    public Standing on(LocalDate day) {
        if (!day.isBefore(today)) {
            return now;
        }
        var entry = past.floorEntry(day);
        return entry == null ? Standing.NONE : entry.getValue();
    }

    /** The last day that is known. */
    public LocalDate today() {
        return today;
    }

    /** The first day of which anything is known; none where there is no ledger yet. */
    public Optional<LocalDate> first() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.firstKey());
    }

    /** The days on which anything changed, and today, in their order. */
    public List<LocalDate> days() {
        var days = new TreeSet<>(past.keySet());
        days.add(today);
        return List.copyOf(days);
    }
}
