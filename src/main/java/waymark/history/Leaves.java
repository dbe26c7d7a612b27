package waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
import waymark.schedule.Rollup;

/** The topics of one version of the roadmap that its overall figure is of. */
final class Leaves {
    static final Leaves NONE = new Leaves(Map.of());

    private final Map<String, Leaf> leaves;

    private Leaves(Map<String, Leaf> leaves) {
        this.leaves = leaves;
    }

    /**
     * A topic that counts.
     *
     * @param phases the phases of the present roadmap that it stands in
     * @param mark what its box in the file says
     */
    record Leaf(List<Integer> phases, Status mark) {
        Leaf in(IntUnaryOperator phase) {
            return new Leaf(phases.stream().map(each -> phase.applyAsInt(each)).toList(), mark);
        }
    }

    /** The same where phases are numbered otherwise. */
    Leaves in(IntUnaryOperator phase) {
        var other = new HashMap<String, Leaf>();
        leaves.forEach((id, leaf) -> other.put(id, leaf.in(phase)));
        return new Leaves(other);
    }

    /**
     * These and others together.
     *
     * @param parents the topics that others stand below, and that count no longer
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

    /** What is inherited from above: the phases, and how topics count that nothing else is known of. */
    private record Above(List<Integer> phases, CountingKind countingKind) {
        static final Above NOTHING = new Above(List.of(), CountingKind.ONCE);

        Above with(Topic topic, Rollup rollup) {
            return switch (topic) {
                case Section section ->
                    new Above(section.isPhase() ? plus(phases, section.index()) : phases, rollup.countingKind(section));
                case Item item -> new Above(phases, rollup.countingKind(item));
                default -> this;
            };
        }
    }

    @Nullable
    Leaf leaf(String id) {
        return leaves.get(id);
    }

    void forEach(BiConsumer<String, Leaf> action) {
        leaves.forEach(action);
    }

    /** The versions by the day since which they hold; the present one is the last. */
    static NavigableMap<LocalDate, Leaves> versions(Rollup rollup, Ledger ledger, Function<Entry, LocalDate> day) {
        var days = new HashMap<String, LocalDate>();
        for (Entry entry : ledger.entries()) {
            if (entry instanceof TopicSnapshot) {
                days.putIfAbsent(entry.metadata().step(), day.apply(entry));
            }
        }
        var versions = new TreeMap<LocalDate, Leaves>();
        List<SeenVersion> seen = days.isEmpty() ? List.of() : SeenVersion.of(ledger);
        @Nullable LocalDate last = null;
        for (int i = 0; i < seen.size(); i++) {
            SeenVersion version = seen.get(i);
            LocalDate own = days.getOrDefault(version.step(), rollup.today());
            last = last == null || own.isAfter(last) ? own : last;
            // Of two versions on one day the later one is what the day ended with.
            boolean ofNextToo = i + 1 < seen.size()
                    && !days.getOrDefault(seen.get(i + 1).step(), rollup.today())
                            .isAfter(last);
            if (!ofNextToo) {
                boolean present = i + 1 == seen.size() && isPresent(version, rollup);
                versions.put(last, present ? of(rollup) : of(version, rollup));
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

    /** Those that a count has. */
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

    private static Leaves of(SeenVersion version, Rollup rollup) {
        Set<String> parents = new HashSet<>();
        for (KnownTopic topic : version.topics()) {
            if (isTask(topic) || isSection(topic)) {
                parents.add(topic.in());
            }
        }
        var known = new HashMap<String, Above>();
        var leaves = new HashMap<String, Leaf>();
        for (KnownTopic topic : version.topics()) {
            Above above = known.getOrDefault(topic.in(), Above.NOTHING);
            Above own = rollup.ids()
                    .topic(rollup.roadmap(), topic.id())
                    .map(now -> above.with(now, rollup))
                    .orElse(above);
            known.put(topic.id(), own);
            if (isTask(topic) && !parents.contains(topic.id()) && rollup.isCounted(own.countingKind())) {
                leaves.put(topic.id(), new Leaf(own.phases(), topic.status()));
            }
        }
        return new Leaves(leaves);
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
