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
 * The progress of the roadmap on any day up to today: how many topics there were, and how many were done. Derived from the ledger and the
 * versions of the roadmap recorded there; counting kinds and phases come from the present roadmap. Immutable.
 *
 * <p>A past day shows things as they were then, even if they were undone later. Entries that a fast clock dated into the future count as
 * today's.
 */
public final class History {
    private final RunningCounts counts;
    private final NavigableMap<LocalDate, ProgressOnDay> since;
    private final LocalDate today;

    private History(RunningCounts counts, NavigableMap<LocalDate, ProgressOnDay> since, LocalDate today) {
        this.counts = counts;
        this.since = since;
        this.today = today;
    }

    /**
     * The history up to the day of a rollup. Reads the whole ledger.
     *
     * @param rollup the present state
     * @param dayOf the user's day for a time
     */
    public static History of(Rollup rollup, Ledger ledger, Function<OffsetDateTime, LocalDate> dayOf) {
        RunningCounts counts = new Replay(rollup, ledger, dayOf).counts();
        return new History(counts, Collections.emptyNavigableMap(), rollup.today());
    }

    /**
     * The history after changes on the day of a rollup; earlier days aren't computed again. Use {@link #of} for changes with other dates,
     * and after a change in how sections count.
     */
    public History with(Rollup next) {
        if (next.today().isBefore(today)) {
            throw new IllegalArgumentException("no day before " + today + ": " + next.today());
        }
        var later = new TreeMap<>(since);
        later.put(next.today(), ProgressOnDay.of(next));
        return new History(counts, Collections.unmodifiableNavigableMap(later), next.today());
    }

    /** The progress at the end of a day. Nothing is known before the first day; days after today have the present state. */
    public ProgressOnDay on(LocalDate day) {
        var later = since.floorEntry(day);
        return later == null ? counts.on(day) : later.getValue();
    }

    /** The last known day. */
    public LocalDate today() {
        return today;
    }

    /** The first known day; today if there is no ledger yet. */
    public LocalDate first() {
        return counts.days().getFirst();
    }

    /** The days with changes, and today, in order. */
    public List<LocalDate> days() {
        var days = new TreeSet<>(counts.days());
        days.addAll(since.keySet());
        return List.copyOf(days);
    }
}
