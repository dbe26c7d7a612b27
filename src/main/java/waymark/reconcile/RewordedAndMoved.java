package waymark.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Matches nodes that were both reworded and moved. */
final class RewordedAndMoved {
    /** Parents with more pairs of children than this are skipped: comparing them would take too long. */
    private static final int LARGE = 250_000;
    /** A word that occurs in more places is too common to be useful. */
    private static final int COMMON_WORD = 40;

    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;
    private final Similarity similarity;
    private final Candidates candidates;

    RewordedAndMoved(
            TopicOutline before, TopicOutline after, TopicPairs matches, Similarity similarity, Candidates candidates) {
        this.before = before;
        this.after = after;
        this.matches = matches;
        this.similarity = similarity;
        this.candidates = candidates;
    }

    private record Pair(int old, int now, double similarity) {}

    /** Matches nodes that moved below the same parent. */
    void linkBelowSameParents() {
        for (int old = 0; old < before.size(); old++) {
            if (matches.isOldFree(old)) {
                continue;
            }
            int[] olds = matches.freeOlds(before.children(old));
            int[] news = matches.freeNews(after.children(matches.now(old)));
            long pairs = (long) olds.length * news.length;
            if (pairs > 0 && pairs <= LARGE) {
                linkBest(pairs(olds, news), SimilarityThresholds.BELOW_SAME_PARENT, pair -> true);
            }
        }
    }

    private List<Pair> pairs(int[] olds, int[] news) {
        var pairs = new ArrayList<Pair>();
        for (int old : olds) {
            for (int now : news) {
                pairs.add(new Pair(old, now, similarity.of(old, now)));
            }
        }
        return pairs;
    }

    /** Matches nodes that moved anywhere; but without its parent, a twin can't be identified. */
    void linkAnywhere() {
        Map<String, List<Integer>> places = placesOfWords();
        var pairs = new ArrayList<Pair>();
        for (int old = 1; old < before.size(); old++) {
            if (matches.isOldFree(old)) {
                int node = old;
                Arrays.stream(similarity.oldWords(old))
                        .distinct()
                        .map(word -> places.getOrDefault(word, List.of()))
                        .filter(found -> found.size() <= COMMON_WORD)
                        .flatMap(List::stream)
                        .distinct()
                        .forEach(now -> pairs.add(new Pair(node, now, similarity.of(node, now))));
            }
        }
        linkBest(pairs, SimilarityThresholds.ANYWHERE, this::isNoTwin);
    }

    private boolean isNoTwin(Pair pair) {
        return before.isUnique(pair.old) && after.isUnique(pair.now);
    }

    /** A near twin elsewhere doesn't take precedence over what may be a corrected version of the node in its own place; an exact twin does. */
    private boolean isMendedInPlace(Pair pair) {
        return before.textHash(pair.old) != after.textHash(pair.now) && candidates.isLikeOneInPlace(pair.old, pair.now);
    }

    private Map<String, List<Integer>> placesOfWords() {
        var places = new HashMap<String, List<Integer>>();
        for (int now = 1; now < after.size(); now++) {
            if (matches.isNewFree(now)) {
                for (String word : similarity.newWords(now)) {
                    places.computeIfAbsent(word, key -> new ArrayList<>()).add(now);
                }
            }
        }
        return places;
    }

    private void linkBest(List<Pair> pairs, SimilarityThresholds rewording, Predicate<Pair> may) {
        var bestOfOld = new HashMap<Integer, TopTwo>();
        var bestOfNew = new HashMap<Integer, TopTwo>();
        for (Pair pair : pairs) {
            bestOfOld.computeIfAbsent(pair.old, key -> new TopTwo()).add(pair.similarity);
            bestOfNew.computeIfAbsent(pair.now, key -> new TopTwo()).add(pair.similarity);
            candidates.note(pair.old, pair.now, pair.similarity);
        }
        for (Pair pair : pairs) {
            if (may.test(pair)
                    && matches.isFree(pair.old, pair.now)
                    && bestOfOld.get(pair.old).isClearly(pair.similarity, SimilarityThresholds.MARGIN)
                    && bestOfNew.get(pair.now).isClearly(pair.similarity, SimilarityThresholds.MARGIN)
                    && !matches.isClaimed(pair.old, pair.now)
                    && !isMendedInPlace(pair)
                    && rewording.isLikely(similarity, pair.old, pair.now)) {
                matches.add(pair.old, pair.now);
            }
        }
    }
}
