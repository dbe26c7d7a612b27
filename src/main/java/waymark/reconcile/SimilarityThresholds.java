package waymark.reconcile;

/**
 * Judges whether a node says in other words what another one said. All thresholds are here. They were found on one half of a
 * corpus of real edits, and tried on the other (docs/matching.md).
 */
final class SimilarityThresholds {
    /** In a gap in which nothing came or went, the place says much, so the words may say less. */
    static final SimilarityThresholds IN_EVEN_GAP = new SimilarityThresholds(0.37, 0.43);
    /** In a gap in which something came or went. */
    static final SimilarityThresholds IN_GAP = new SimilarityThresholds(0.4, 0.57);
    /** Elsewhere below the same parent. */
    static final SimilarityThresholds BELOW_SAME_PARENT = new SimilarityThresholds(0.65, 0.57);
    /** In any other place. */
    static final SimilarityThresholds ANYWHERE = new SimilarityThresholds(0.8, 0.57);

    /** How much better than every other pair of the same nodes a pair must be: the runner-up may be the right one. */
    static final double MARGIN = 0.1;
    /** Unrelated texts come that near: in a gap, such a pair is no better than none. */
    static final double WORTHLESS = 0.2;
    /** From here on a node could be one in its own place, so that one elsewhere is a question. */
    static final double IN_PLACE = 0.35;
    /** From here on a pair that was not taken is worth a question. */
    static final double CANDIDATE = 0.4;

    private final double similarity;
    private final double letters;

    /**
     * @param similarity how similar the words must be
     * @param letters how many of the letters must be the same; words alone would take a text for one that grew out of it
     */
    private SimilarityThresholds(double similarity, double letters) {
        this.similarity = similarity;
        this.letters = letters;
    }

    /** Whether the two are alike enough. */
    boolean isLikely(Similarity texts, int old, int now) {
        return texts.of(old, now) >= similarity && texts.letters(old, now) >= letters;
    }
}
