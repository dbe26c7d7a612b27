package waymark.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.reconcile.Similarity.Text;

/** Links nodes that were reworded, and remembers what the others could be. */
final class SimilarTexts {
    /** Similarity from which a text in the same place counts as reworded. */
    private static final double IN_PLACE = Double.parseDouble(System.getProperty("in.place", "0.5"));

    private static final double ALONE = Double.parseDouble(System.getProperty("alone", "0.4"));
    private static final double EVEN = Double.parseDouble(System.getProperty("even", "0.45"));
    private static final double WORTHLESS = Double.parseDouble(System.getProperty("worthless", "0.2"));
    /** Similarity from which a text elsewhere below the same parent counts as reworded and moved. */
    private static final double SAME_PARENT = Double.parseDouble(System.getProperty("same.parent", "0.65"));
    /** Similarity from which a text anywhere counts as reworded and moved. */
    private static final double ANYWHERE = Double.parseDouble(System.getProperty("anywhere", "0.8"));
    /** How much better than the next one a pair must be. */
    private static final double MARGIN = Double.parseDouble(System.getProperty("margin", "0.1"));
    /** Similarity from which a pair that is not taken is worth a question. */
    private static final double CANDIDATE = Double.parseDouble(System.getProperty("candidate", "0.4"));

    private static final int COMPARISONS_IN_GAP = 250_000;
    private static final int CANDIDATES = 3;
    private static final int COMMON_WORD = 40;

    private final Outline before;
    private final Outline after;
    private final Links links;
    private final Similarity similarity;
    private final Map<Integer, Text> olds = new HashMap<>();
    private final Map<Integer, Text> news = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> candidates = new HashMap<>();

    SimilarTexts(Outline before, Outline after, Links links) {
        this.before = before;
        this.after = after;
        this.links = links;
        this.similarity = new Similarity(before, after);
    }

    /** How much the words of a node of the older version tell. */
    double weight(int old) {
        return oldText(old).weight();
    }

    private Text oldText(int old) {
        return olds.computeIfAbsent(
                old, node -> similarity.prepare(before.node(node).text()));
    }

    private Text newText(int now) {
        return news.computeIfAbsent(
                now, node -> similarity.prepare(after.node(node).text()));
    }

    private double similarity(int old, int now) {
        return before.node(old).kind() == after.node(now).kind() ? similarity.of(oldText(old), newText(now)) : 0;
    }

    /** Aligns a gap so that the pairs in it are most similar in all, keeping order. */
    void linkInGap(int[] gapOlds, int[] gapNews) {
        if (gapOlds.length == 0 || gapNews.length == 0 || (long) gapOlds.length * gapNews.length > COMPARISONS_IN_GAP) {
            return;
        }
        var scores = new double[gapOlds.length][gapNews.length];
        for (int i = 0; i < gapOlds.length; i++) {
            for (int j = 0; j < gapNews.length; j++) {
                scores[i][j] = similarity(gapOlds[i], gapNews[j]);
            }
        }
        double threshold =
                gapOlds.length == 1 && gapNews.length == 1 ? ALONE : gapOlds.length == gapNews.length ? EVEN : IN_PLACE;
        for (int[] pair : OrderedPairs.best(scores, WORTHLESS)) {
            int i = pair[0];
            int j = pair[1];
            double score = scores[i][j];
            if (score >= threshold && score >= rival(scores, i, j) + MARGIN) {
                links.add(gapOlds[i], gapNews[j]);
            }
        }
        for (int i = 0; i < gapOlds.length; i++) {
            for (int j = 0; j < gapNews.length; j++) {
                suggest(gapOlds[i], gapNews[j], scores[i][j]);
            }
        }
    }

    private double rival(double[][] scores, int i, int j) {
        double rival = 0;
        for (int other = 0; other < scores.length; other++) {
            rival = other == i ? rival : Math.max(rival, scores[other][j]);
        }
        for (int other = 0; other < scores[i].length; other++) {
            rival = other == j ? rival : Math.max(rival, scores[i][other]);
        }
        return rival;
    }

    /** Links what was reworded and moved below the same parent. */
    void linkBelow(int[] freeOlds, int[] freeNews) {
        if ((long) freeOlds.length * freeNews.length > COMPARISONS_IN_GAP) {
            return;
        }
        var pairs = new ArrayList<Pair>();
        for (int old : freeOlds) {
            for (int now : freeNews) {
                pairs.add(new Pair(old, now, similarity(old, now)));
            }
        }
        linkBest(pairs, SAME_PARENT);
    }

    /** Links what was reworded and moved anywhere. */
    void linkAnywhere() {
        var places = new HashMap<String, List<Integer>>();
        for (int now = 1; now < after.size(); now++) {
            if (links.isNewFree(now)) {
                for (String word : newText(now).words()) {
                    places.computeIfAbsent(word, key -> new ArrayList<>()).add(now);
                }
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int old = 1; old < before.size(); old++) {
            if (links.isOldFree(old)) {
                int node = old;
                java.util.Arrays.stream(oldText(old).words())
                        .distinct()
                        .map(word -> places.getOrDefault(word, List.of()))
                        .filter(found -> found.size() <= COMMON_WORD)
                        .flatMap(List::stream)
                        .distinct()
                        .forEach(now -> pairs.add(new Pair(node, now, similarity(node, now))));
            }
        }
        linkBest(pairs, ANYWHERE);
    }

    private record Pair(int old, int now, double similarity) {}

    private void linkBest(List<Pair> pairs, double threshold) {
        var bestOfOld = new HashMap<Integer, double[]>();
        var bestOfNew = new HashMap<Integer, double[]>();
        for (Pair pair : pairs) {
            note(bestOfOld, pair.old, pair.similarity);
            note(bestOfNew, pair.now, pair.similarity);
            suggest(pair.old, pair.now, pair.similarity);
        }
        for (Pair pair : pairs) {
            if (pair.similarity >= threshold
                    && isBest(bestOfOld.get(pair.old), pair.similarity)
                    && isBest(bestOfNew.get(pair.now), pair.similarity)
                    && links.isFree(pair.old, pair.now)) {
                links.add(pair.old, pair.now);
            }
        }
    }

    private static void note(Map<Integer, double[]> best, int node, double similarity) {
        double[] two = best.computeIfAbsent(node, key -> new double[2]);
        if (similarity > two[0]) {
            two[1] = two[0];
            two[0] = similarity;
        } else if (similarity > two[1]) {
            two[1] = similarity;
        }
    }

    private static boolean isBest(double[] two, double similarity) {
        return similarity == two[0] && similarity >= two[1] + MARGIN;
    }

    private void suggest(int old, int now, double score) {
        if (score >= CANDIDATE) {
            candidates.computeIfAbsent(old, key -> new HashMap<>()).put(now, score);
        }
    }

    /** What a node that was not found could be, the likeliest first. */
    List<Integer> candidates(int old) {
        return candidates.getOrDefault(old, Map.of()).entrySet().stream()
                .filter(candidate -> links.isNewFree(candidate.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
