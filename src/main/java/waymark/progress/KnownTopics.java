package waymark.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        var merge = new VersionMerge();
        versions.forEach(version -> merge.add(version.topics()));
        return new KnownTopics(merge.all(), merge.current());
    }

    /** What is known after these topics alone were seen, in the order of the file. */
    public static KnownTopics ofOne(List<KnownTopic> seen) {
        return new KnownTopics(seen, seen.stream().map(KnownTopic::id).collect(Collectors.toSet()));
    }

    /** Those that stood in the roadmap when it was written down last, in its order. */
    public List<KnownTopic> last() {
        return topics.stream().filter(topic -> current.contains(topic.id())).toList();
    }
}
