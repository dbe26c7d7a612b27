package waymark.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.model.TopicTree;
import waymark.progress.KnownTopic;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;

/**
 * What the present roadmap still has of an earlier version: without the topics that were added later, and with the boxes as they were.
 * Texts are those of today.
 *
 * @param later how many topics are left out because they were added later
 * @param gone how many topics of that version the present roadmap no longer has
 */
public record PastRoadmap(Roadmap roadmap, TopicIds ids, int later, int gone) {

    /**
     * @param present the roadmap without the user's own topics
     * @param version the earlier version
     */
    public static PastRoadmap of(Roadmap present, TopicIds ids, SeenVersion version) {
        Map<String, KnownTopic> known = new HashMap<>();
        version.topics().forEach(topic -> known.put(topic.id(), topic));
        var tree = new TopicTree(present);
        Set<Integer> gone = missing(present, ids, known.keySet());
        tree.removeIf(topic -> gone.contains(topic.index()));
        present.items()
                .filter(item -> known.containsKey(ids.id(item)))
                .forEach(item -> tree.replace(item.index(), item.with(marker(item.marker(), known.get(ids.id(item))))));
        Roadmap roadmap = tree.roadmap();
        var own = new HashMap<Integer, String>();
        int later = 0;
        for (Topic topic : present.topics()) {
            if (tree.index(topic.index()) >= 0) {
                own.put(tree.index(topic.index()), ids.id(topic));
            } else if (topic instanceof Item) {
                later++;
            }
        }
        int left = (int) version.topics().stream()
                .filter(topic -> topic.isItem() && ids.index(topic.id()).isEmpty())
                .count();
        return new PastRoadmap(roadmap, TopicIds.derive(roadmap, own, Set.of()), later, left);
    }

    /** The topics that didn't exist. Prose goes with its parent, status lines with their phase. */
    private static Set<Integer> missing(Roadmap present, TopicIds ids, Set<String> known) {
        Set<Integer> missing = new HashSet<>();
        for (Topic topic : present.topics().subList(1, present.size())) {
            boolean wasThere = topic instanceof Prose || known.contains(ids.id(topic));
            if (!wasThere || missing.contains(topic.parent())) {
                missing.add(topic.index());
            }
        }
        present.all(StatusLine.class)
                .filter(line -> missing.contains(line.phase()))
                .forEach(line -> missing.add(line.index()));
        return missing;
    }

    private static Marker marker(Marker now, KnownTopic then) {
        return then.mark().isEmpty() ? now : now.with(then.mark().charAt(0));
    }
}
