package waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All topics that a ledger has ever seen: those that stood in the roadmap when it was written down last, in its order, and
 * between them the ones that went, each behind the topic that it stood behind.
 *
 * @param topics every topic once, as it looked last
 * @param current the ids of those that stood in the roadmap last
 */
public record KnownTopics(List<KnownTopic> topics, Set<String> current) {

    public KnownTopics {
        topics = List.copyOf(topics);
        current = Set.copyOf(current);
    }

    /** What is known after these versions were seen, one after another. */
    public static KnownTopics of(List<SeenVersion> versions) {
        return new KnownTopics(List.of(), Set.of()).after(versions);
    }

    /** What is known after these versions were seen too. */
    public KnownTopics after(List<SeenVersion> versions) {
        if (versions.isEmpty()) {
            return this;
        }
        List<KnownTopic> all = topics;
        for (SeenVersion version : versions) {
            all = merge(all, version.topics());
        }
        return new KnownTopics(all, ids(versions.getLast().topics()));
    }

    /** What is known after these topics alone were seen, in the order of the file. */
    public static KnownTopics ofOne(List<KnownTopic> seen) {
        return new KnownTopics(seen, ids(seen));
    }

    private static Set<String> ids(List<KnownTopic> topics) {
        var ids = HashSet.<String>newHashSet(topics.size());
        topics.forEach(topic -> ids.add(topic.id()));
        return ids;
    }

    /** Nothing went from where both begin or end alike, so that only the rest is looked through. */
    private static List<KnownTopic> merge(List<KnownTopic> before, List<KnownTopic> snapshot) {
        int shorter = Math.min(before.size(), snapshot.size());
        int start = 0;
        while (start < shorter && hasSameId(before.get(start), snapshot.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && hasSameId(before.get(before.size() - 1 - end), snapshot.get(snapshot.size() - 1 - end))) {
            end++;
        }
        if (start + end == before.size()) {
            return snapshot;
        }
        var merged = new ArrayList<>(snapshot.subList(0, start));
        merged.addAll(
                mergeRest(before.subList(start, before.size() - end), snapshot.subList(start, snapshot.size() - end)));
        merged.addAll(snapshot.subList(snapshot.size() - end, snapshot.size()));
        return merged;
    }

    private static boolean hasSameId(KnownTopic one, KnownTopic other) {
        return one.id().equals(other.id());
    }

    private static List<KnownTopic> mergeRest(List<KnownTopic> before, List<KnownTopic> snapshot) {
        var now = new HashSet<String>();
        snapshot.forEach(topic -> now.add(topic.id()));
        Map<String, List<KnownTopic>> behind = new HashMap<>();
        String place = "";
        for (KnownTopic topic : before) {
            if (now.contains(topic.id())) {
                place = topic.id();
            } else {
                behind.computeIfAbsent(place, id -> new ArrayList<>()).add(topic);
            }
        }
        var merged = new ArrayList<>(behind.getOrDefault("", List.of()));
        for (KnownTopic topic : snapshot) {
            merged.add(topic);
            merged.addAll(behind.getOrDefault(topic.id(), List.of()));
        }
        return merged;
    }

    /** Those that stood in the roadmap when it was written down last, in its order. */
    public List<KnownTopic> last() {
        return topics.stream().filter(topic -> current.contains(topic.id())).toList();
    }
}
