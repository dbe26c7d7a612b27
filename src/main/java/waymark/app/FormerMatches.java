package waymark.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.model.Topic;
import waymark.progress.KnownTopics;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;
import waymark.reconcile.Recognizer;

/**
 * What lost topics may be now, judged by the last snapshot that contained them. By the latest snapshot alone, a question that was left open
 * would be forgotten: its candidates are known topics by then.
 */
final class FormerMatches {
    /** Questions older than this number of snapshots aren't asked any more. */
    private static final int LOOKS = 4;

    private final Recognizer recognizer;
    private final TopicIds ids;
    private final List<SeenVersion> seen;

    /** @param ids of the roadmap in which to look for the topics */
    FormerMatches(Recognizer recognizer, TopicIds ids, List<SeenVersion> seen) {
        this.recognizer = recognizer;
        this.ids = ids;
        this.seen = seen;
    }

    /** The most likely topics for each lost one that has any. */
    Map<String, List<Topic>> candidates(Set<String> lost) {
        var candidates = new HashMap<String, List<Topic>>();
        var rest = new HashSet<>(lost);
        int looks = 0;
        for (SeenVersion look : seen.reversed()) {
            if (rest.isEmpty() || looks == LOOKS) {
                break;
            }
            var last = new HashSet<String>();
            for (var topic : look.topics()) {
                if (rest.remove(topic.id())) {
                    last.add(topic.id());
                }
            }
            if (!last.isEmpty()) {
                looks++;
                match(KnownTopics.ofOne(look.topics()), last, candidates);
            }
        }
        return candidates;
    }

    private void match(KnownTopics known, Set<String> lost, Map<String, List<Topic>> candidates) {
        for (var origin : recognizer.origins(known, ids::index)) {
            String id = origin.known().id();
            if (lost.contains(id)) {
                var fitting = origin.now().stream()
                        .map(recognizer.roadmap()::topic)
                        .filter(topic -> LostTopic.fits(id, topic))
                        .toList();
                if (!fitting.isEmpty()) {
                    candidates.put(id, fitting);
                }
            }
        }
    }
}
