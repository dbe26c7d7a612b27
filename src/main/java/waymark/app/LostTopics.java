package waymark.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.OwnTopics;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/** Finds topics that have progress, or were in the latest snapshot, and aren't found in a roadmap any more. */
final class LostTopics {
    private final TopicIds ids;
    private final Progress progress;

    LostTopics(TopicIds ids, Progress progress) {
        this.ids = ids;
        this.progress = progress;
    }

    /**
     * The lost topics with their candidates.
     *
     * @param standing topics that are still in the file without being tracked
     */
    List<LostTopic> find(KnownTopics known, Set<String> standing, FormerMatches former) {
        Map<String, KnownTopic> looks = new LinkedHashMap<>();
        known.topics().stream()
                .filter(topic -> ids.index(topic.id()).isEmpty() && !standing.contains(topic.id()))
                .forEach(topic -> looks.put(topic.id(), topic));
        var kept = kept();
        kept.changes().keySet().removeAll(standing);
        kept.changes().keySet().forEach(id -> looks.computeIfAbsent(id, LostTopics::unknown));
        var candidates = former.candidates(kept.changes().keySet());
        var lost = new ArrayList<LostTopic>();
        looks.forEach((id, look) -> lost.add(new LostTopic(
                look,
                candidates.getOrDefault(id, List.of()),
                List.of(),
                known.current().contains(id),
                false)));
        return now(lost, kept);
    }

    /** The same lost topics with their present values. */
    List<LostTopic> refresh(List<LostTopic> before) {
        return before.isEmpty() ? before : now(before, kept());
    }

    private List<LostTopic> now(List<LostTopic> before, Kept kept) {
        Set<String> chosen =
                kept.decisions().values().stream().map(Change.OfIdentity::is).collect(Collectors.toSet());
        var now = new ArrayList<LostTopic>(before.size());
        for (LostTopic topic : before) {
            String id = topic.before().id();
            var changes = kept.changes().getOrDefault(id, List.of());
            var candidates = topic.candidates().stream()
                    .sorted(Comparator.comparing(candidate -> chosen.contains(ids.id(candidate))))
                    .toList();
            now.add(new LostTopic(topic.before(), candidates, changes, topic.recent(), kept.isResolved(id)));
        }
        return now;
    }

    private static KnownTopic unknown(String id) {
        return new KnownTopic(id, "", id, "", "");
    }

    /**
     * The progress on topics that aren't in the roadmap, by their ids.
     *
     * @param changes the changes in effect, the oldest first
     * @param decisions the user's decisions about them
     */
    private record Kept(Map<String, List<Change>> changes, Map<String, Change.OfIdentity> decisions) {
        /** A decision applies to what was done before it. */
        boolean isResolved(String id) {
            Change.OfIdentity decision = decisions.get(id);
            return decision != null
                    && changes.getOrDefault(id, List.of()).stream()
                            .allMatch(change -> change.metadata()
                                            .id()
                                            .compareTo(decision.metadata().id())
                                    < 0);
        }
    }

    private Kept kept() {
        var kept = new Kept(new HashMap<>(), new HashMap<>());
        progress.latest(topic -> ids.index(topic).isEmpty(), true)
                .filter(Change::hasValue)
                .forEach(change -> {
                    if (change instanceof Change.OfIdentity decision) {
                        kept.decisions().put(decision.topic(), decision);
                    } else if (!OwnTopics.isId(change.about())) {
                        kept.changes()
                                .computeIfAbsent(change.about(), id -> new ArrayList<>())
                                .add(change);
                    }
                });
        kept.changes()
                .values()
                .forEach(changes -> changes.sort(
                        Comparator.comparing(change -> change.metadata().id())));
        return kept;
    }

    /** The topics of the file that are rows. */
    static List<Topic> shown(Roadmap roadmap) {
        return roadmap.topics().stream()
                .filter(topic -> topic.parent() >= 0 && !(topic instanceof Prose))
                .filter(topic -> !(topic instanceof Item item && item.isOwn()))
                .toList();
    }
}
