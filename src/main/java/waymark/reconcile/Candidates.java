package waymark.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what the nodes that were not found could be. */
final class Candidates {
    private static final int MOST = 3;

    private final Links links;
    private final Map<Integer, Map<Integer, Double>> similar = new HashMap<>();

    Candidates(Links links) {
        this.links = links;
    }

    /** Notes a pair, if it is worth a question. */
    void note(int old, int now, double similarity) {
        if (similarity >= Rewording.CANDIDATE) {
            similar.computeIfAbsent(old, key -> new HashMap<>()).put(now, similarity);
        }
    }

    /** What a node could be: those that are no other node now, the likeliest first. */
    List<Integer> of(int old) {
        return similar.getOrDefault(old, Map.of()).entrySet().stream()
                .filter(candidate -> links.isNewFree(candidate.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
