package waymark.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/** The last appearance of each topic ever seen. Computed on demand, because few roadmaps need it. Immutable. */
final class SeenTopics {
    static final SeenTopics NONE = new SeenTopics(ConsPStack.empty());

    /** Newest first. */
    private final PStack<TopicSnapshot> snapshots;

    private volatile @Nullable Map<String, KnownTopic> byId;

    private SeenTopics(PStack<TopicSnapshot> snapshots) {
        this.snapshots = snapshots;
    }

    SeenTopics with(TopicSnapshot seen) {
        return new SeenTopics(snapshots.plus(seen));
    }

    /** The last appearance of each topic, by id. */
    Map<String, KnownTopic> byId() {
        Map<String, KnownTopic> known = byId;
        if (known == null) {
            var all = new HashMap<String, KnownTopic>();
            List.copyOf(snapshots)
                    .reversed()
                    .forEach(seen -> seen.topics().forEach(topic -> all.put(topic.id(), topic)));
            known = all;
            byId = all;
        }
        return known;
    }
}
