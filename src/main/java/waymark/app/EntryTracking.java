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
import waymark.model.Item;
import waymark.model.PlainEntry;
import waymark.model.PlainEntry.Kind;
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
import waymark.reconcile.Identification.Origin;
import waymark.reconcile.Matching.How;
import waymark.reconcile.Recognizer;

/**
 * Turns entries without a box into topics in the sections that the user tracks. These sections are found like all topics: by what the
 * ledger knows of them. For that, all entries are read as topics first.
 *
 * <p>In a tracked section, the proposed entries become topics, or all entries if none is proposed; so do those that were topics before,
 * whatever is proposed now.
 *
 * @param roadmap the roadmap with the tracked entries as items
 * @param standing the ids of all topics that are in the file, tracked or not: none of them is lost
 */
record EntryTracking(Roadmap roadmap, Set<String> standing) {

    /** The decision for each section, by its id; an empty decision leaves it to the section above. Empty if there never was a decision. */
    static Map<String, Optional<Tracking>> decisions(Ledger ledger) {
        var decisions = new LinkedHashMap<String, Optional<Tracking>>();
        ledger.entries(Change.OfTracking.class)
                .forEach(change -> decisions.put(change.section(), Optional.ofNullable(change.to())));
        return decisions;
    }

    /** All entries of a roadmap that could be topics. */
    static Roadmap all(Roadmap plain, FilledBlanks filled) {
        return RoadmapParser.parse(plain.source(), filled, topics(plain));
    }

    private static List<PlainEntry> topics(Roadmap plain) {
        return entries(PlainEntryReader.read(plain.source()));
    }

    private static List<PlainEntry> entries(List<PlainEntry> read) {
        return read.stream()
                .filter(entry -> entry.topic() && entry.kind() != Kind.HEADING)
                .toList();
    }

    /**
     * What can be tracked in a part of a document: its entries, or its headings if it has no entries.
     *
     * @param read everything that could be tracked in the document
     */
    static List<PlainEntry> within(Roadmap roadmap, Section part, List<PlainEntry> read) {
        var inside = read.stream()
                .filter(entry -> entry.topic() && part.range().contains(entry.offset()))
                .toList();
        var entries = entries(inside);
        if (!entries.isEmpty()) {
            return entries;
        }
        Set<Integer> others = roadmap.all(Section.class)
                .filter(section -> section.isPhase()
                        || section.equals(part) && section.heading().length() > 0)
                .map(section -> section.heading().start())
                .collect(Collectors.toSet());
        return inside.stream().filter(entry -> !others.contains(entry.offset())).toList();
    }

    static EntryTracking of(
            Roadmap plain,
            FilledBlanks filled,
            Map<String, Optional<Tracking>> decisions,
            List<SeenVersion> versions,
            KnownTopics known,
            Set<String> used) {
        List<PlainEntry> read = PlainEntryReader.read(plain.source());
        List<PlainEntry> entries = entries(read);
        Roadmap all = RoadmapParser.parse(plain.source(), filled, entries);
        TopicIds ids = new Recognizer(all).identify(versions, known).ids();
        var standing = new HashSet<String>();
        all.topics().forEach(topic -> standing.add(ids.id(topic)));
        var tracked = new ArrayList<>(tracked(all, ids, decisions, entries, known(all, ids, known, entries)));
        if (read.stream().anyMatch(entry -> entry.kind() == Kind.HEADING)) {
            var topics = read.stream().filter(PlainEntry::topic).toList();
            Map<Integer, String> headings =
                    headings(RoadmapParser.parse(plain.source(), filled, topics), versions, known);
            var wanted = headings(all, ids, decisions, read, headings.keySet(), used);
            tracked.addAll(wanted);
            // A heading that has to stay a section is lost as a topic, and that is reported.
            headings.forEach((offset, id) -> {
                boolean isKept = all.all(Section.class)
                        .anyMatch(at -> at.heading().start() == offset && used.contains(ids.id(at)));
                if (!isKept) {
                    standing.add(id);
                }
            });
        }
        return new EntryTracking(
                tracked.size() == entries.size() ? all : RoadmapParser.parse(plain.source(), filled, tracked),
                Set.copyOf(standing));
    }

    /**
     * The ids of the headings that the ledger knows as topics, by their offsets. A topic that was moved there from elsewhere doesn't count:
     * the user never tracked that heading.
     */
    private static Map<Integer, String> headings(Roadmap most, List<SeenVersion> versions, KnownTopics known) {
        var headings = new HashMap<Integer, String>();
        for (Origin origin : new Recognizer(most).identify(versions, known).origins()) {
            if (origin.how().isFound()
                    && origin.how() != How.MOVED
                    && most.topic(origin.now().getFirst()) instanceof Item item
                    && item.isHeading()) {
                headings.put(item.range().start(), origin.known().id());
            }
        }
        return headings;
    }

    /** The headings that are tracked. A section with changes of the user's stays a section. */
    private static List<PlainEntry> headings(
            Roadmap all,
            TopicIds ids,
            Map<String, Optional<Tracking>> decisions,
            List<PlainEntry> read,
            Set<Integer> known,
            Set<String> used) {
        Map<Integer, Integer> deciding = deciding(all, ids, decisions);
        Map<Integer, Section> sections = all.all(Section.class)
                .collect(Collectors.toMap(at -> at.heading().start(), at -> at, (first, twin) -> twin));
        var within = new HashMap<Integer, Set<PlainEntry>>();
        return read.stream()
                .filter(entry -> entry.kind() == Kind.HEADING)
                .filter(entry -> {
                    Section section = sections.get(entry.offset());
                    Integer owner = section == null ? null : deciding.get(section.index());
                    return owner != null
                            && !used.contains(ids.id(section))
                            && (known.contains(entry.offset())
                                    || within.computeIfAbsent(
                                                    owner, at -> Set.copyOf(within(all, (Section) all.topic(at), read)))
                                            .contains(entry));
                })
                .toList();
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

    /** For each tracked section, the section whose decision applies. */
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
