package waymark.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.TopicSnapshot;
import waymark.schedule.Rollup;

/** Replays a ledger day by day and counts at the end of each day. */
final class Replay {
    private final LocalDate today;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final NavigableMap<LocalDate, List<Change.OfStatus>> changes = new TreeMap<>();
    private final NavigableMap<LocalDate, Leaves> versions;
    private final Map<String, Change.OfStatus> latest = new HashMap<>();
    private final RunningCounts counts;
    private Leaves leaves = Leaves.NONE;

    Replay(Rollup rollup, Ledger ledger, Function<OffsetDateTime, LocalDate> dayOf) {
        this.counts = new RunningCounts(rollup.roadmap().phases());
        this.today = rollup.today();
        this.dayOf = dayOf;
        var seen = new ArrayList<TopicSnapshot>();
        var own = new ArrayList<Entry>();
        var evidence = new ArrayList<Entry>();
        for (Entry entry : ledger.entries()) {
            if (entry instanceof Change.OfStatus change && change.day() == null) {
                changes.computeIfAbsent(day(change), first -> new ArrayList<>()).add(change);
            } else if (entry instanceof TopicSnapshot topics) {
                seen.add(topics);
                evidence.add(topics);
            } else if (entry instanceof Change.OfIdentity) {
                evidence.add(entry);
            } else if (entry instanceof Change.OfOwnText || entry instanceof Change.OfOwnPlace) {
                own.add(entry);
            }
        }
        this.versions = new OwnLeaves(rollup, evidence, own, this::day)
                .in(file -> Leaves.versions(file, Ledger.of(seen), this::day));
    }

    /** An entry that a fast clock dated into the future was made today at the latest. */
    private LocalDate day(Entry entry) {
        LocalDate day = dayOf.apply(entry.metadata().at());
        return day.isAfter(today) ? today : day;
    }

    /** The progress on each day with changes, and today. */
    RunningCounts counts() {
        var dates = new TreeSet<>(changes.keySet());
        dates.addAll(versions.keySet());
        dates.add(today);
        // Changes made before any version was recorded apply to the first one.
        leaves = versions.firstEntry().getValue();
        recount();
        for (LocalDate day : dates) {
            @Nullable Leaves next = versions.get(day);
            boolean other = next != null && next != leaves;
            for (Change.OfStatus change : changes.getOrDefault(day, List.of())) {
                apply(change, !other);
            }
            if (other) {
                leaves = next;
                recount();
            }
            counts.end(day);
        }
        return counts;
    }

    private void apply(Change.OfStatus change, boolean counted) {
        Change.@Nullable OfStatus before = latest.get(change.item());
        if (before != null && before.metadata().id().compareTo(change.metadata().id()) > 0) {
            return;
        }
        latest.put(change.item(), change);
        Leaves.@Nullable Leaf leaf = counted ? leaves.leaf(change.item()) : null;
        if (leaf != null) {
            add(leaf, before, -1);
            add(leaf, change, 1);
        }
    }

    private void recount() {
        counts.clear();
        leaves.forEach((id, leaf) -> add(leaf, latest.get(id), 1));
    }

    private void add(Leaves.Leaf leaf, Change.@Nullable OfStatus change, int sign) {
        @Nullable Status given = change == null ? null : change.to();
        counts.add(leaf.phases(), given == null ? leaf.mark() : given, given != null, sign);
    }
}
