package waymark.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.TopicIds;
import waymark.reconcile.Matching.How;

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

    /**
     * Finds the topics that a ledger knows in a roadmap. A version that was seen before gets the identities back that it had,
     * all of them: even of twins, which no evidence could tell apart.
     */
    public static Identification of(Roadmap roadmap, Ledger ledger) {
        KnownTopics known = KnownTopics.of(ledger);
        Optional<List<KnownTopic>> seen = SeenVersions.in(ledger).like(Outline.of(roadmap));
        return seen.isPresent() ? again(roadmap, known, seen.get()) : of(roadmap, known);
    }

    private static Identification again(Roadmap roadmap, KnownTopics known, List<KnownTopic> seen) {
        List<Topic> topics = Outline.topics(roadmap);
        Map<Integer, String> assigned = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            int now = topics.get(i + 1).index();
            assigned.put(now, seen.get(i).id());
            places.put(seen.get(i).id(), i);
        }
        var origins = new ArrayList<Origin>();
        for (KnownTopic topic : known.topics()) {
            Integer place = places.get(topic.id());
            origins.add(
                    place == null
                            ? new Origin(topic, How.GONE, List.of())
                            : new Origin(
                                    topic,
                                    how(topic, seen.get(place), topics.get(place + 1)),
                                    List.of(topics.get(place + 1).index())));
        }
        return new Identification(TopicIds.derive(roadmap, assigned, taken(known)), origins);
    }

    private static How how(KnownTopic last, KnownTopic seen, Topic now) {
        if (!Outline.normalized(last.text()).equals(Outline.normalized(now.text()))) {
            return How.REWORDED;
        }
        if (!last.in().equals(seen.in())) {
            return How.MOVED;
        }
        return last.number().equals(now.number()) ? How.SAME : How.RENUMBERED;
    }

    /** Finds the known topics again in a roadmap. */
    public static Identification of(Roadmap roadmap, KnownTopics known) {
        if (known.topics().isEmpty()) {
            return new Identification(TopicIds.derive(roadmap), List.of());
        }
        List<Topic> topics = Outline.topics(roadmap);
        var matching = Reconciler.match(KnownOutline.of(known.topics()), Outline.of(roadmap));
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
}
