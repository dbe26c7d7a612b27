package waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.Ledger;
import waymark.progress.OwnTopics;
import waymark.progress.SeenVersion;
import waymark.progress.TopicSnapshot;
import waymark.schedule.RemovedPlace;
import waymark.schedule.Rollup;

/** The counted topics of one version of the roadmap. */
final class Leaves {
    static final Leaves NONE = new Leaves(Map.of());

    /** Represents phases without an end that the present roadmap no longer has. */
    static final int REMOVED_WITHOUT_END = -1;

    private final Map<String, Leaf> leaves;

    private Leaves(Map<String, Leaf> leaves) {
        this.leaves = leaves;
    }

    /**
     * A counted topic.
     *
     * @param phases the phases of the present roadmap that contain it
     * @param mark the status of its box in the file
     */
    record Leaf(List<Integer> phases, Status mark) {
        Leaf in(IntUnaryOperator phase) {
            return new Leaf(
                    phases.stream()
                            .map(each -> each == REMOVED_WITHOUT_END ? each : phase.applyAsInt(each))
                            .toList(),
                    mark);
        }
    }

    /** The same topics with phases mapped to other numbers. */
    Leaves in(IntUnaryOperator phase) {
        var other = new HashMap<String, Leaf>();
        leaves.forEach((id, leaf) -> other.put(id, leaf.in(phase)));
        return new Leaves(other);
    }

    /**
     * These topics combined with the user's own topics among {@code others}.
     *
     * @param parents the topics with own topics below them, which are no longer counted
     */
    Leaves with(Leaves others, Set<String> parents) {
        var both = new HashMap<>(leaves);
        both.keySet().removeAll(parents);
        others.leaves.forEach((id, leaf) -> {
            if (OwnTopics.isId(id)) {
                both.putIfAbsent(id, leaf);
            }
        });
        return new Leaves(both);
    }

    @Nullable
    Leaf leaf(String id) {
        return leaves.get(id);
    }

    void forEach(BiConsumer<String, Leaf> action) {
        leaves.forEach(action);
    }

    /** The versions by their first day; the present one is the last. */
    static NavigableMap<LocalDate, Leaves> versions(Rollup rollup, Ledger ledger, Function<Entry, LocalDate> day) {
        var days = new HashMap<String, LocalDate>();
        for (Entry entry : ledger.entries()) {
            if (entry instanceof TopicSnapshot) {
                days.putIfAbsent(entry.metadata().step(), day.apply(entry));
            }
        }
        var versions = new TreeMap<LocalDate, Leaves>();
        var places = new HashMap<String, RemovedPlace>();
        List<SeenVersion> seen = days.isEmpty() ? List.of() : SeenVersion.of(ledger);
        @Nullable LocalDate last = null;
        for (int i = 0; i < seen.size(); i++) {
            SeenVersion version = seen.get(i);
            LocalDate own = days.getOrDefault(version.step(), rollup.today());
            last = last == null || own.isAfter(last) ? own : last;
            // If a day has several versions, the last one is that of the end of the day.
            boolean ofNextToo = i + 1 < seen.size()
                    && !days.getOrDefault(seen.get(i + 1).step(), rollup.today())
                            .isAfter(last);
            if (!ofNextToo) {
                boolean present = i + 1 == seen.size() && isPresent(version, rollup);
                versions.put(last, present ? of(rollup) : of(version, rollup, places));
            }
        }
        if (seen.isEmpty() || !isPresent(seen.getLast(), rollup)) {
            versions.put(rollup.today(), of(rollup));
        }
        return versions;
    }

    private static boolean isPresent(SeenVersion version, Rollup rollup) {
        var ids = new HashSet<String>();
        version.topics().forEach(topic -> ids.add(topic.id()));
        return rollup.roadmap()
                        .items()
                        .allMatch(item -> ids.contains(rollup.ids().id(item)))
                && version.topics().stream()
                        .allMatch(topic -> rollup.ids().index(topic.id()).isPresent());
    }

    /** The counted topics of a rollup. */
    static Leaves of(Rollup rollup) {
        Roadmap roadmap = rollup.roadmap();
        var above = new ArrayList<List<Integer>>();
        var leaves = new HashMap<String, Leaf>();
        for (Topic topic : roadmap.topics()) {
            List<Integer> phases = topic.parent() < 0 ? List.of() : above.get(topic.parent());
            if (topic instanceof Section section && section.isPhase()) {
                phases = plus(phases, topic.index());
            }
            above.add(phases);
            if (topic instanceof Item item && rollup.isCounted(item)) {
                leaves.put(rollup.ids().id(item), new Leaf(phases, item.marker().status()));
            }
        }
        return new Leaves(leaves);
    }

    private static Leaves of(SeenVersion version, Rollup rollup, Map<String, RemovedPlace> places) {
        Set<String> parents = new HashSet<>();
        for (KnownTopic topic : version.topics()) {
            if (isTask(topic) || isSection(topic)) {
                parents.add(topic.in());
            }
        }
        var phases = new HashMap<String, List<Integer>>();
        var leaves = new HashMap<String, Leaf>();
        for (KnownTopic topic : version.topics()) {
            Optional<Topic> now = rollup.ids().topic(rollup.roadmap(), topic.id());
            List<Integer> own = phases(phases.getOrDefault(topic.in(), List.of()), topic, now, rollup.roadmap());
            phases.put(topic.id(), own);
            if (isTask(topic)
                    && !parents.contains(topic.id())
                    && rollup.isCounted(countingKind(topic, now, rollup, places))) {
                leaves.put(topic.id(), new Leaf(own, topic.status()));
            }
        }
        return new Leaves(leaves);
    }

    /** @param above the phases that contain its parent */
    private static List<Integer> phases(List<Integer> above, KnownTopic topic, Optional<Topic> now, Roadmap roadmap) {
        if (now.isPresent()) {
            return now.get() instanceof Section section && section.isPhase() ? plus(above, section.index()) : above;
        }
        boolean counted = above.stream()
                .anyMatch(phase -> phase == REMOVED_WITHOUT_END
                        || roadmap.topic(phase) instanceof Section section && section.isEndless());
        return topic.isEndless() && !counted ? plus(above, REMOVED_WITHOUT_END) : above;
    }

    /** A topic that still exists counts as it does now; a removed one counts by the titles that were above it, or as the user decided. */
    private static CountingKind countingKind(
            KnownTopic topic, Optional<Topic> now, Rollup rollup, Map<String, RemovedPlace> places) {
        return now.isPresent() && now.get() instanceof Item item
                ? rollup.countingKind(item)
                : places.computeIfAbsent(topic.in(), in -> RemovedPlace.of(in, rollup))
                        .countingKind(topic.text());
    }

    private static boolean isTask(KnownTopic topic) {
        return topic.isItem();
    }

    private static boolean isSection(KnownTopic topic) {
        return topic.id().startsWith("s_");
    }

    private static List<Integer> plus(List<Integer> phases, int phase) {
        var more = new ArrayList<>(phases);
        more.add(phase);
        return List.copyOf(more);
    }
}
