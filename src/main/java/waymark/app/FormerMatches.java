package waymark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.Entry;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.SeenVersion;
import waymark.progress.TopicsSeen;
import waymark.reconcile.Identification;

/**
 * What lost topics may be now, judged by the last look of the roadmap that still had them. By the newest look alone a
 * question that was left open would be forgotten: its candidates are known topics by then.
 */
final class FormerMatches {
    /** Questions from longer ago are no longer asked. */
    private static final int LOOKS = 4;

    private final Roadmap roadmap;
    private final List<SeenVersion> seen;
    private final Ledger ledger;

    FormerMatches(Roadmap roadmap, Ledger ledger) {
        this.roadmap = roadmap;
        this.ledger = ledger;
        this.seen = SeenVersion.of(ledger);
    }

    /** The likeliest topics for each of those that have any. */
    Map<String, List<Topic>> candidates(Set<String> lost) {
        Map<String, Set<String>> byLook = new LinkedHashMap<>();
        var rest = new HashSet<>(lost);
        for (SeenVersion look : seen.reversed()) {
            for (var topic : look.topics()) {
                if (rest.remove(topic.id())) {
                    byLook.computeIfAbsent(look.step(), step -> new HashSet<>()).add(topic.id());
                }
            }
        }
        var candidates = new HashMap<String, List<Topic>>();
        byLook.entrySet().stream().limit(LOOKS).forEach(look -> match(look.getKey(), look.getValue(), candidates));
        return candidates;
    }

    private void match(String step, Set<String> lost, Map<String, List<Topic>> candidates) {
        var until = new ArrayList<TopicsSeen>();
        for (Entry entry : ledger.entries()) {
            if (entry instanceof TopicsSeen look && look.stamp().step().compareTo(step) <= 0) {
                until.add(look);
            }
        }
        var known = KnownTopics.of(Ledger.of(until));
        for (var origin : Identification.of(roadmap, known).origins()) {
            String id = origin.known().id();
            if (lost.contains(id)) {
                var fitting = origin.now().stream()
                        .map(roadmap::topic)
                        .filter(topic -> Lost.fits(id, topic))
                        .toList();
                if (!fitting.isEmpty()) {
                    candidates.put(id, fitting);
                }
            }
        }
    }
}
