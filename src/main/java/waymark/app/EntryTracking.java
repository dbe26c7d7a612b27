package waymark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.markdown.PlainEntryReader;
import waymark.markdown.RoadmapParser;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;
import waymark.reconcile.Recognizer;

/**
 * Makes topics of the entries without a box that the user tracks. Which sections are meant is found out as all topics are
 * found: by what the ledger knows of them. For that, all entries are read as topics first.
 *
 * <p>In a section that is tracked the proposed entries are, or all where none is proposed; and those that were before, whatever
 * is proposed by now.
 *
 * @param roadmap the roadmap with the tracked entries as items
 * @param standing the ids of all topics that stand in the file, tracked or not: none of them is lost
 */
record EntryTracking(Roadmap roadmap, Set<String> standing) {

    /** What was decided for each section, by its id; nothing where the section above decides. Empty where nothing ever was. */
    static Map<String, Optional<Tracking>> decisions(Ledger ledger) {
        var decisions = new LinkedHashMap<String, Optional<Tracking>>();
        ledger.entries(Change.OfTracking.class)
                .forEach(change -> decisions.put(change.section(), Optional.ofNullable(change.to())));
        return decisions;
    }

    /** All entries of a roadmap that could be tracked as topics. */
    static Roadmap all(Roadmap plain, FilledBlanks filled) {
        return RoadmapParser.parse(plain.source(), filled, topics(plain));
    }

    private static List<PlainEntry> topics(Roadmap plain) {
        return PlainEntryReader.read(plain.source()).stream()
                .filter(PlainEntry::topic)
                .toList();
    }

    static EntryTracking of(
            Roadmap plain,
            FilledBlanks filled,
            Map<String, Optional<Tracking>> decisions,
            List<SeenVersion> versions,
            KnownTopics known) {
        List<PlainEntry> entries = topics(plain);
        Roadmap all = RoadmapParser.parse(plain.source(), filled, entries);
        TopicIds ids = new Recognizer(all).identify(versions, known).ids();
        List<PlainEntry> tracked = tracked(all, ids, decisions, entries, known(all, ids, known, entries));
        return new EntryTracking(
                tracked.size() == entries.size() ? all : RoadmapParser.parse(plain.source(), filled, tracked),
                all.topics().stream().map(ids::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** The entries that the ledger knows as topics. */
    private static Set<PlainEntry> known(Roadmap all, TopicIds ids, KnownTopics known, List<PlainEntry> entries) {
        Set<String> knownIds = known.topics().stream().map(KnownTopic::id).collect(Collectors.toSet());
        var byWords = new TreeMap<Integer, PlainEntry>();
        entries.forEach(entry -> byWords.put(entry.said().start(), entry));
        return all.items()
                .filter(item -> !item.gfm() && knownIds.contains(ids.id(item)))
                .map(item -> byWords.ceilingEntry(item.range().start()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static List<PlainEntry> tracked(
            Roadmap all,
            TopicIds ids,
            Map<String, Optional<Tracking>> decisions,
            List<PlainEntry> entries,
            Set<PlainEntry> known) {
        Map<Integer, List<PlainEntry>> bySection = new LinkedHashMap<>();
        var sections = all.all(Section.class)
                .filter(section -> section.level() < Section.LIST_ENTRY)
                .toList();
        var deciding = deciding(all, ids, decisions);
        int at = 0;
        for (PlainEntry entry : entries) {
            while (at + 1 < sections.size() && sections.get(at + 1).range().start() <= entry.offset()) {
                at++;
            }
            Integer owner = deciding.get(sections.get(at).index());
            if (owner != null) {
                bySection.computeIfAbsent(owner, section -> new ArrayList<>()).add(entry);
            }
        }
        var tracked = new HashSet<PlainEntry>();
        for (List<PlainEntry> below : bySection.values()) {
            boolean proposes = below.stream().anyMatch(PlainEntry::proposed);
            below.stream()
                    .filter(entry -> !proposes || entry.proposed() || known.contains(entry))
                    .forEach(tracked::add);
        }
        return entries.stream().filter(tracked::contains).toList();
    }

    /** For each section that is tracked, the section whose decision that is. */
    private static Map<Integer, Integer> deciding(
            Roadmap all, TopicIds ids, Map<String, Optional<Tracking>> decisions) {
        var deciding = new HashMap<Integer, Integer>();
        for (Topic topic : all.topics()) {
            Optional<Tracking> own = decisions.getOrDefault(ids.id(topic), Optional.empty());
            if (own.isPresent() && own.get() == Tracking.ON) {
                deciding.put(topic.index(), topic.index());
            } else if (own.isEmpty() && deciding.containsKey(topic.parent())) {
                deciding.put(topic.index(), deciding.get(topic.parent()));
            }
        }
        return deciding;
    }
}
