package waymark.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.IntTreePMap;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/** Goes through a ledger day by day and counts at the end of each. */
final class Replay {
    private static final int ALL = 0;

    private final Rollup rollup;
    private final LocalDate today;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final NavigableMap<LocalDate, List<Change.OfStatus>> changes = new TreeMap<>();
    private final NavigableMap<LocalDate, Leaves> versions;
    private final Map<String, Change.OfStatus> latest = new HashMap<>();
    private final TreeMap<Integer, int[]> sums = new TreeMap<>();
    private IntTreePMap<Count> phases = IntTreePMap.empty();
    private Count overall = Count.NONE;
    private Leaves leaves = Leaves.NONE;

    Replay(Rollup rollup, Ledger ledger, Function<OffsetDateTime, LocalDate> dayOf) {
        this.rollup = rollup;
        this.today = rollup.today();
        this.dayOf = dayOf;
        for (Entry entry : ledger.entries()) {
            if (entry instanceof Change.OfStatus change && change.day() == null) {
                changes.computeIfAbsent(day(change), first -> new ArrayList<>()).add(change);
            }
        }
        this.versions = Leaves.versions(rollup, ledger, this::day);
    }

    /** What a clock that was ahead dated into the future was done by today at the latest. */
    private LocalDate day(Entry entry) {
        LocalDate day = dayOf.apply(entry.stamp().at());
        return day.isAfter(today) ? today : day;
    }

    /** The days on which anything changed, and today. */
    NavigableMap<LocalDate, Standing> days() {
        var days = new TreeMap<LocalDate, Standing>();
        var dates = new TreeMap<LocalDate, Boolean>();
        changes.keySet().forEach(day -> dates.put(day, true));
        versions.keySet().forEach(day -> dates.put(day, true));
        dates.put(today, true);
        // A box can be ticked before the first version was written down, by a clock that was set: it is of that
        // version, too.
        leaves = versions.firstEntry().getValue();
        recount();
        for (LocalDate day : dates.keySet()) {
            @Nullable Leaves next = versions.get(day);
            boolean other = next != null && next != leaves;
            changes.getOrDefault(day, List.of()).forEach(change -> apply(change, !other));
            if (other) {
                leaves = next;
                recount();
            }
            days.put(day, snapshot());
        }
        return days;
    }

    private void apply(Change.OfStatus change, boolean counted) {
        Change.@Nullable OfStatus before = latest.get(change.item());
        if (before != null && before.stamp().id().compareTo(change.stamp().id()) > 0) {
            return;
        }
        latest.put(change.item(), change);
        Leaves.@Nullable Leaf leaf = leaves.leaf(change.item());
        if (counted && leaf != null) {
            add(leaf, before, -1);
            add(leaf, change, 1);
        }
    }

    private void recount() {
        sums.clear();
        leaves.forEach((id, leaf) -> add(leaf, latest.get(id), 1));
        phases = IntTreePMap.empty();
        overall = Count.NONE;
    }

    private void add(Leaves.Leaf leaf, Change.@Nullable OfStatus change, int sign) {
        @Nullable Status given = change == null ? null : change.to();
        Status status = given == null ? leaf.mark() : given;
        add(ALL, status, given != null, sign);
        for (int phase : leaf.phases()) {
            add(phase + 1, status, given != null, sign);
        }
    }

    private void add(int sum, Status status, boolean touched, int sign) {
        int[] counts = sums.computeIfAbsent(sum, first -> new int[6]);
        counts[0] += sign;
        counts[1] += status == Status.DONE ? sign : 0;
        counts[2] += status == Status.SKIPPED ? sign : 0;
        counts[3] += status == Status.DOING ? sign : 0;
        counts[4] += touched ? sign : 0;
        counts[5] = 1;
    }

    /** Only what changed since the last one is new. */
    private Standing snapshot() {
        for (var entry : sums.entrySet()) {
            int[] counts = entry.getValue();
            if (counts[5] == 1) {
                counts[5] = 0;
                var count = new Count(counts[0], counts[1], counts[2], counts[3], counts[4]);
                if (entry.getKey() == ALL) {
                    overall = count;
                } else {
                    phases = phases.plus(entry.getKey() - 1, count);
                }
            }
        }
        return new Standing(overall, phases);
    }
}
