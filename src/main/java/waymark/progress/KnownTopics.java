package waymark.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All topics that a ledger has ever seen: those in the last recorded version of the roadmap, in its order, and between them the removed
 * ones, each after the topic that preceded it.
 *
 * @param topics each topic once, as it last looked
 * @param current the ids of the topics in the last recorded version
 */
public record KnownTopics(List<KnownTopic> topics, Set<String> current) {

    public KnownTopics {
        topics = List.copyOf(topics);
        current = Set.copyOf(current);
    }

    /** The topics known after these versions were seen in this order. */
    public static KnownTopics of(List<SeenVersion> versions) {
        var merge = new VersionMerge();
        versions.forEach(version -> merge.add(version.topics()));
        return new KnownTopics(merge.all(), merge.current());
    }

    /** The topics known after a single version was seen, in file order. */
    public static KnownTopics ofOne(List<KnownTopic> seen) {
        return new KnownTopics(seen, seen.stream().map(KnownTopic::id).collect(Collectors.toSet()));
    }

    /** The topics of the last recorded version, in its order. */
    public List<KnownTopic> last() {
        return topics.stream().filter(topic -> current.contains(topic.id())).toList();
    }
}
