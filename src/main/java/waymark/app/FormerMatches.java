package waymark.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.model.Topic;
import waymark.progress.KnownTopics;
import waymark.progress.SeenVersion;
import waymark.reconcile.Recognizer;

/**
 * What lost topics may be now, judged by the last look of the roadmap that still had them. By the newest look alone a
 * question that was left open would be forgotten: its candidates are known topics by then.
 */
final class FormerMatches {
    /** Questions from longer ago are no longer asked. */
    private static final int LOOKS = 4;

    private final Recognizer recognizer;
    private final List<SeenVersion> seen;

    FormerMatches(Recognizer recognizer, List<SeenVersion> seen) {
        this.recognizer = recognizer;
        this.seen = seen;
    }

    /** The likeliest topics for each of those that have any. */
    Map<String, List<Topic>> candidates(Set<String> lost) {
        Map<String, Set<String>> byLook = new LinkedHashMap<>();
        var rest = new HashSet<>(lost);
        for (SeenVersion look : seen.reversed()) {
            if (rest.isEmpty()) {
                break;
            }
            for (var topic : look.topics()) {
                if (rest.remove(topic.id())) {
                    byLook.computeIfAbsent(look.step(), step -> new HashSet<>()).add(topic.id());
                }
            }
        }
        var candidates = new HashMap<String, List<Topic>>();
        var known = KnownTopics.of(List.of());
        String before = "";
        for (var look : new TreeMap<>(newest(byLook)).entrySet()) {
            known = known.after(between(before, look.getKey()));
            match(known, look.getValue(), candidates);
            before = look.getKey();
        }
        return candidates;
    }

    private static Map<String, Set<String>> newest(Map<String, Set<String>> byLook) {
        return byLook.entrySet().stream()
                .limit(LOOKS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<SeenVersion> between(String before, String step) {
        return seen.stream()
                .filter(look -> look.step().compareTo(before) > 0 && look.step().compareTo(step) <= 0)
                .toList();
    }

    private void match(KnownTopics known, Set<String> lost, Map<String, List<Topic>> candidates) {
        for (var origin : recognizer.origins(known)) {
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
