package waymark.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the candidates for nodes that weren't matched. */
final class Candidates {
    private static final int MOST = 3;

    private final TopicPairs matches;
    private final Map<Integer, Map<Integer, Double>> similar = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> inPlace = new HashMap<>();

    Candidates(TopicPairs matches) {
        this.matches = matches;
    }

    /** Records a pair if it is similar enough to ask about. */
    void note(int old, int now, double similarity) {
        if (similarity >= SimilarityThresholds.CANDIDATE) {
            similar.computeIfAbsent(old, key -> new HashMap<>()).put(now, similarity);
        }
    }

    /** Records a pair of nodes in the same place. */
    void noteInPlace(int old, int now, double similarity) {
        note(old, now, similarity);
        if (similarity >= SimilarityThresholds.IN_PLACE) {
            inPlace.computeIfAbsent(old, key -> new HashMap<>()).put(now, similarity);
        }
    }

    /** Whether a node could also be an unmatched node in its own place, rather than {@code elsewhere}. */
    boolean isLikeOneInPlace(int old, int elsewhere) {
        Set<Integer> place = inPlace.getOrDefault(old, Map.of()).keySet();
        return !place.contains(elsewhere) && place.stream().anyMatch(matches::isNewFree);
    }

    /** The candidates for a node: unmatched nodes only, likeliest first. */
    List<Integer> of(int old) {
        var free = new HashMap<>(similar.getOrDefault(old, Map.of()));
        free.keySet().removeIf(now -> !matches.isNewFree(now));
        if (!free.isEmpty()) {
            free.putAll(inPlace.getOrDefault(old, Map.of()));
        }
        return free.entrySet().stream()
                .filter(candidate -> matches.isNewFree(candidate.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
