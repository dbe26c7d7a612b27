package waymark.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.TopicIds;
import waymark.reconcile.Matching.How;
import waymark.reconcile.Outline.Kind;
import waymark.reconcile.Outline.Node;

/**
 * Gives the topics of a roadmap the identities that the ledger knows them by, and new ones to those that it doesn't know. A
 * function of the two alone: every machine comes to the same answer, and so does doing it twice.
 *
 * @param ids which id each topic has
 * @param origins what became of each topic that the ledger knows
 */
public record Identification(TopicIds ids, List<Origin> origins) {

    /**
     * A topic that the ledger knows.
     *
     * @param known how it looked last
     * @param now the topics that it is or, where that is unsure, could be, by their {@link Topic#index()}
     */
    public record Origin(KnownTopic known, How how, List<Integer> now) {
        public Origin {
            now = List.copyOf(now);
        }
    }

    public Identification {
        origins = List.copyOf(origins);
    }

    /** Finds the known topics again in a roadmap. */
    public static Identification of(Roadmap roadmap, KnownTopics known) {
        if (known.topics().isEmpty()) {
            return new Identification(TopicIds.derive(roadmap), List.of());
        }
        List<Topic> topics = Outline.topics(roadmap);
        var matching = Reconciler.match(outline(known), Outline.of(roadmap));
        Map<Integer, String> assigned = new HashMap<>();
        var origins = new ArrayList<Origin>();
        for (int i = 0; i < known.topics().size(); i++) {
            KnownTopic topic = known.topics().get(i);
            var fate = matching.fates().get(i + 1);
            if (fate.how().isFound()) {
                int now = topics.get(fate.now()).index();
                assigned.put(now, topic.id());
                origins.add(new Origin(topic, fate.how(), List.of(now)));
            } else {
                origins.add(new Origin(
                        topic,
                        fate.how(),
                        fate.candidates().stream()
                                .map(candidate -> topics.get(candidate).index())
                                .toList()));
            }
        }
        return new Identification(TopicIds.derive(roadmap, assigned, taken(known)), origins);
    }

    private static Set<String> taken(KnownTopics known) {
        var taken = new HashSet<String>();
        known.topics().forEach(topic -> taken.add(topic.id()));
        return taken;
    }

    private static Outline outline(KnownTopics known) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node(-1, Kind.SECTION, "", ""));
        var places = new HashMap<String, Integer>();
        for (KnownTopic topic : known.topics()) {
            int parent = places.getOrDefault(topic.in(), 0);
            places.put(topic.id(), nodes.size());
            nodes.add(new Node(parent, kind(topic.id()), topic.number(), topic.text()));
        }
        return new Outline(nodes);
    }

    private static Kind kind(String id) {
        return switch (id.substring(0, Math.min(2, id.length()))) {
            case "s_" -> Kind.SECTION;
            case "t_" -> Kind.ITEM;
            default -> Kind.OTHER;
        };
    }
}
