package waymark.reconcile;

import java.util.stream.Stream;

/** Links nodes of a gap that were reworded in place. */
final class RewordedInGap {
    /** A gap with more pairs than that is left alone: it is no place any more, and would take too long. */
    private static final int LARGE = 250_000;

    private final Links links;
    private final Similarity similarity;
    private final Candidates candidates;

    RewordedInGap(Links links, Similarity similarity, Candidates candidates) {
        this.links = links;
        this.similarity = similarity;
        this.candidates = candidates;
    }

    /**
     * Aligns a gap so that the pairs in it are most similar in all, keeping order, and links those pairs that are alike enough
     * and without which the whole would be clearly worse.
     */
    void link(int[] olds, int[] news, Rewording rewording) {
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
                candidates.note(olds[i], news[j], scores[i][j]);
            }
        }
        for (OrderedPairs.Pair pair : OrderedPairs.best(scores, Rewording.WORTHLESS)) {
            double score = scores[pair.row()][pair.column()];
            int old = olds[pair.row()];
            int now = news[pair.column()];
            if (pair.margin() >= Rewording.MARGIN
                    && rows[pair.row()].isBeatenByNone(score)
                    && columns[pair.column()].isBeatenByNone(score)
                    && !links.isClaimed(old, now)
                    && rewording.isLikely(similarity, old, now)) {
                links.add(old, now);
            }
        }
    }

    private static Best[] bests(int count) {
        return Stream.generate(Best::new).limit(count).toArray(Best[]::new);
    }

    /** As {@link #link}, knowing that nothing else was linked in the gap yet: if it is even, nothing came or went. */
    void linkFirst(int[] olds, int[] news) {
        int[] freeOlds = links.freeOlds(olds);
        int[] freeNews = links.freeNews(news);
        link(freeOlds, freeNews, freeOlds.length == freeNews.length ? Rewording.IN_EVEN_GAP : Rewording.IN_GAP);
    }
}
