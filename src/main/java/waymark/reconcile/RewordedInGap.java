package waymark.reconcile;

import java.util.List;
import java.util.stream.Stream;

/** Matches nodes of a gap that were reworded in place. */
final class RewordedInGap {
    /** A gap with more pairs than this is skipped: it is no longer a meaningful place, and would take too long. */
    private static final int LARGE = 250_000;
    /** The number of pairs on either side of a pair that are checked for having swapped places with it. */
    private static final int AROUND = 3;

    private final TopicPairs matches;
    private final Similarity similarity;
    private final Candidates candidates;

    RewordedInGap(TopicPairs matches, Similarity similarity, Candidates candidates) {
        this.matches = matches;
        this.similarity = similarity;
        this.candidates = candidates;
    }

    /**
     * Aligns a gap in order with the greatest total similarity, and matches those pairs that are similar enough and without which the
     * alignment would be clearly worse.
     */
    void link(int[] olds, int[] news, SimilarityThresholds rewording) {
        if (olds.length == 0 || news.length == 0 || (long) olds.length * news.length > LARGE) {
            return;
        }
        var scores = new double[olds.length][news.length];
        var rows = bests(olds.length);
        var columns = bests(news.length);
        for (int i = 0; i < olds.length; i++) {
            for (int j = 0; j < news.length; j++) {
                scores[i][j] = similarity.of(olds[i], news[j]);
                rows[i].add(scores[i][j]);
                columns[j].add(scores[i][j]);
                candidates.noteInPlace(olds[i], news[j], scores[i][j]);
            }
        }
        List<OrderedPairs.Pair> pairs = OrderedPairs.best(scores, SimilarityThresholds.WORTHLESS);
        for (int at = 0; at < pairs.size(); at++) {
            OrderedPairs.Pair pair = pairs.get(at);
            List<OrderedPairs.Pair> around =
                    pairs.subList(Math.max(0, at - AROUND), Math.min(pairs.size(), at + AROUND + 1));
            double score = scores[pair.row()][pair.column()];
            int old = olds[pair.row()];
            int now = news[pair.column()];
            if (pair.margin() >= SimilarityThresholds.MARGIN
                    && rows[pair.row()].isBeatenByNone(score)
                    && columns[pair.column()].isBeatenByNone(score)
                    && !matches.isClaimed(old, now)
                    && rewording.isLikely(similarity, old, now)
                    && around.stream().noneMatch(other -> mayHaveChangedPlaces(pair, other, scores, olds, news))) {
                matches.add(old, now);
            }
        }
    }

    /**
     * Whether two pairs are equally similar when swapped, and have more letters in common then: opposites ("from on to off", "from off to
     * on") consist of the same words and differ only in their order.
     */
    private boolean mayHaveChangedPlaces(
            OrderedPairs.Pair one, OrderedPairs.Pair other, double[][] scores, int[] olds, int[] news) {
        double kept = scores[one.row()][one.column()] + scores[other.row()][other.column()];
        double exchanged = scores[one.row()][other.column()] + scores[other.row()][one.column()];
        if (one.row() == other.row() || exchanged < kept) {
            return false;
        }
        int old = olds[one.row()];
        int now = news[one.column()];
        int otherOld = olds[other.row()];
        int otherNow = news[other.column()];
        return similarity.letters(old, otherNow) + similarity.letters(otherOld, now)
                > similarity.letters(old, now) + similarity.letters(otherOld, otherNow);
    }

    private static TopTwo[] bests(int count) {
        return Stream.generate(TopTwo::new).limit(count).toArray(TopTwo[]::new);
    }

    /**
     * Like {@link #link}, for a gap in which nothing has been matched so far: if both sides have the same size, nothing was added or
     * removed.
     */
    void linkFirst(int[] olds, int[] news) {
        int[] freeOlds = matches.freeOlds(olds);
        int[] freeNews = matches.freeNews(news);
        link(
                freeOlds,
                freeNews,
                freeOlds.length == freeNews.length ? SimilarityThresholds.IN_EVEN_GAP : SimilarityThresholds.IN_GAP);
    }
}
