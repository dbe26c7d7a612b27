package waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import waymark.model.Item;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.OwnTopics;
import waymark.progress.Progress;
import waymark.schedule.Rollup;

/** The user's own topics as they were on past days, below the topics of the present roadmap. */
final class OwnLeaves {
    private final Rollup rollup;
    private final List<Entry> evidence;
    private final NavigableMap<LocalDate, List<Entry>> changes = new TreeMap<>();

    /**
     * @param evidence the entries that say which topics were seen and what became of them
     * @param changes the changes that added and removed own topics
     */
    OwnLeaves(Rollup rollup, List<? extends Entry> evidence, List<Entry> changes, Function<Entry, LocalDate> day) {
        this.rollup = rollup;
        this.evidence = List.copyOf(evidence);
        for (Entry change : changes) {
            this.changes
                    .computeIfAbsent(day.apply(change), first -> new ArrayList<>())
                    .add(change);
        }
    }

    /**
     * The versions by their first day, with own topics.
     *
     * @param written finds the versions of the file for a rollup of its topics
     */
    NavigableMap<LocalDate, Leaves> in(Function<Rollup, NavigableMap<LocalDate, Leaves>> written) {
        if (changes.isEmpty()) {
            return written.apply(rollup);
        }
        var file = OwnTopics.without(rollup.roadmap(), rollup.ids());
        var versions = new TreeMap<LocalDate, Leaves>();
        written.apply(counted(file)).forEach((since, leaves) -> versions.put(since, leaves.in(phases(file))));
        var all = new TreeMap<>(versions);
        var until = new ArrayList<>(evidence);
        changes.forEach((since, more) -> {
            until.addAll(more);
            var outline = OwnTopics.in(file.roadmap(), file.ids(), Progress.of(Ledger.of(until)));
            Leaves own = Leaves.of(counted(outline)).in(phases(outline));
            Set<String> parents = parents(outline);
            var before = versions.floorEntry(since);
            var later = new TreeMap<>(versions.tailMap(since, false));
            later.put(since, (before == null ? versions.firstEntry() : before).getValue());
            later.forEach((at, leaves) -> all.put(at, leaves.with(own, parents)));
        });
        return all;
    }

    /** Maps the numbers of phases to those in the present roadmap. */
    private IntUnaryOperator phases(OwnTopics.Outline outline) {
        return phase -> rollup.ids()
                .index(outline.ids().id(outline.roadmap().topic(phase)))
                .orElseThrow();
    }

    private Rollup counted(OwnTopics.Outline outline) {
        return Rollup.of(outline.roadmap(), outline.ids(), rollup.progress(), rollup.today(), rollup.week())
                .counting(rollup.rule());
    }

    private static Set<String> parents(OwnTopics.Outline outline) {
        return outline.roadmap()
                .items()
                .filter(Item::isOwn)
                .map(item -> outline.ids().id(outline.roadmap().topic(item.parent())))
                .collect(Collectors.toSet());
    }
}
