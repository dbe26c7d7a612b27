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

    /** What a ledger knows. Entries of one step are parts of one writing-down. */
    public static KnownTopics of(Ledger ledger) {
        List<KnownTopic> topics = List.of();
        List<KnownTopic> last = List.of();
        for (SeenVersion version : SeenVersion.of(ledger)) {
            topics = merge(topics, version.topics());
            last = version.topics();
        }
        var current = new HashSet<String>();
        last.forEach(topic -> current.add(topic.id()));
        return new KnownTopics(topics, current);
    }

    /** What is known after these topics alone were seen, in the order of the file. */
    public static KnownTopics of(List<KnownTopic> seen) {
        var current = new HashSet<String>();
        seen.forEach(topic -> current.add(topic.id()));
        return new KnownTopics(seen, current);
    }

    private static List<KnownTopic> merge(List<KnownTopic> before, List<KnownTopic> snapshot) {
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
