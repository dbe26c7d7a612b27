package waymark.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import waymark.progress.KnownTopic;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;

/** The outline of the topics in the ledger; the node of a topic is its index in the list plus one. */
final class KnownOutline {
    private KnownOutline() {}

    static TopicOutline of(List<KnownTopic> topics) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node(-1, Kind.SECTION, "", ""));
        var places = new HashMap<String, Integer>();
        for (KnownTopic topic : topics) {
            int parent = places.getOrDefault(topic.in(), 0);
            places.put(topic.id(), nodes.size());
            nodes.add(new Node(parent, kind(topic.id()), topic.number(), topic.text()));
        }
        return new TopicOutline(nodes);
    }

    private static Kind kind(String id) {
        return switch (id.substring(0, Math.min(2, id.length()))) {
            case "s_" -> Kind.SECTION;
            case "t_" -> Kind.ITEM;
            default -> Kind.OTHER;
        };
    }
}
