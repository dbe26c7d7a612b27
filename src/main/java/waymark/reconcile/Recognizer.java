package waymark.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;
import waymark.reconcile.Identification.Origin;
import waymark.reconcile.Matching.Fate;
import waymark.reconcile.Matching.How;

/** Finds previously known topics in a version of a roadmap. */
public final class Recognizer {
    private final Roadmap roadmap;
    private final List<Topic> topics;
    private @Nullable TopicOutline outline;

    public Recognizer(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.topics = TopicOutline.topics(roadmap);
    }

    /** Created on demand: a roadmap that is opened for the first time doesn't need it. */
    private TopicOutline outline() {
        if (outline == null) {
            outline = TopicOutline.of(roadmap);
        }
        return outline;
    }

    /** The roadmap. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /**
     * Determines the identities of the topics. In a version that was seen before, all topics get the same identities again, even twins that
     * no evidence could distinguish.
     *
     * @param versions all versions seen so far, the last one at the end
     * @param known the topics known from them
     */
    public Identification identify(List<SeenVersion> versions, KnownTopics known) {
        List<Origin> origins = like(versions).map(seen -> again(known, seen)).orElseGet(() -> origins(known));
        Map<Integer, String> assigned = HashMap.newHashMap(origins.size());
        Set<String> taken = HashSet.newHashSet(origins.size());
        for (Origin origin : origins) {
            String id = origin.known().id();
            taken.add(id);
            if (origin.how().isFound()) {
                assigned.put(origin.now().getFirst(), id);
            }
        }
        return new Identification(TopicIds.derive(roadmap, assigned, taken), origins);
    }

    /** What became of each known topic, in the same order. */
    public List<Origin> origins(KnownTopics known) {
        return origins(known, id -> OptionalInt.empty());
    }

    /**
     * What became of each known topic, in the same order.
     *
     * @param found maps an id to the index of the topic that is already known to be it
     */
    public List<Origin> origins(KnownTopics known, Function<String, OptionalInt> found) {
        if (known.topics().isEmpty()) {
            return List.of();
        }
        var nodes = new int[roadmap.size()];
        for (int node = 0; node < topics.size(); node++) {
            nodes[topics.get(node).index()] = node;
        }
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < known.topics().size(); i++) {
            int node = i + 1;
            found.apply(known.topics().get(i).id()).ifPresent(index -> places.put(node, nodes[index]));
        }
        List<Fate> fates = Reconciler.match(KnownOutline.of(known.topics()), outline(), places)
                .fates();
        var origins = new ArrayList<Origin>(known.topics().size());
        for (int i = 0; i < known.topics().size(); i++) {
            Fate fate = fates.get(i + 1);
            List<Integer> now = fate.how().isFound()
                    ? List.of(topics.get(fate.now()).index())
                    : fate.candidates().stream()
                            .map(node -> topics.get(node).index())
                            .toList();
            origins.add(new Origin(known.topics().get(i), fate.how(), now));
        }
        return origins;
    }

    /** The topics of the last version with exactly the same text; numbers don't matter. */
    private Optional<List<KnownTopic>> like(List<SeenVersion> versions) {
        return versions.reversed().stream()
                .map(SeenVersion::topics)
                .filter(seen -> hasSameTexts(seen)
                        && KnownOutline.of(seen).hash(0) == outline().hash(0))
                .findFirst();
    }

    /** A quick check that rules out most versions at their first difference. */
    private boolean hasSameTexts(List<KnownTopic> seen) {
        if (seen.size() + 1 != topics.size()) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            if (!hasSameText(seen.get(i), topics.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSameText(KnownTopic before, Topic now) {
        return before.text().equals(now.text())
                || TopicOutline.normalized(before.text()).equals(TopicOutline.normalized(now.text()));
    }

    private List<Origin> again(KnownTopics known, List<KnownTopic> seen) {
        Map<String, Integer> places = HashMap.newHashMap(seen.size());
        for (int i = 0; i < seen.size(); i++) {
            places.put(seen.get(i).id(), i);
        }
        var origins = new ArrayList<Origin>(known.topics().size());
        for (KnownTopic topic : known.topics()) {
            Integer place = places.get(topic.id());
            if (place == null) {
                origins.add(new Origin(topic, How.GONE, List.of()));
            } else {
                Topic now = topics.get(place + 1);
                origins.add(new Origin(topic, how(topic, seen.get(place), now), List.of(now.index())));
            }
        }
        return origins;
    }

    private static How how(KnownTopic last, KnownTopic seen, Topic now) {
        if (!hasSameText(last, now)) {
            return How.REWORDED;
        }
        if (!last.in().equals(seen.in())) {
            return How.MOVED;
        }
        return last.number().equals(now.number()) ? How.SAME : How.RENUMBERED;
    }
}
