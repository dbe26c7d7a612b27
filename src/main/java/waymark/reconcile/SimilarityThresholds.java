package waymark.reconcile;

/**
 * Decides whether one node is a rewording of another. Contains all thresholds, which were determined on one half of a corpus of real edits
 * and tested on the other (docs/matching.md).
 */
final class SimilarityThresholds {
    /** In a gap in which nothing was added or removed, the place is strong evidence, so less similarity is needed. */
    static final SimilarityThresholds IN_EVEN_GAP = new SimilarityThresholds(0.37, 0.43);
    /** In a gap in which something was added or removed. */
    static final SimilarityThresholds IN_GAP = new SimilarityThresholds(0.4, 0.57);
    /** Elsewhere below the same parent. */
    static final SimilarityThresholds BELOW_SAME_PARENT = new SimilarityThresholds(0.65, 0.57);
    /** In any other place. */
    static final SimilarityThresholds ANYWHERE = new SimilarityThresholds(0.8, 0.57);

    /** By how much a pair must be better than every other pair of the same nodes: otherwise the runner-up may be the right one. */
    static final double MARGIN = 0.1;
    /** The similarity that unrelated texts can have: in a gap, such a pair is no better than none. */
    static final double WORTHLESS = 0.2;
    /** From this similarity on, a node may be one in its own place, so that one elsewhere is uncertain. */
    static final double IN_PLACE = 0.35;
    /** From this similarity on, a pair that wasn't matched is worth asking about. */
    static final double CANDIDATE = 0.4;

    private final double similarity;
    private final double letters;

    /**
     * @param similarity the minimum similarity of the words
     * @param letters the minimum share of equal letters; words alone would match a text with one that was extended from it
     */
    private SimilarityThresholds(double similarity, double letters) {
        this.similarity = similarity;
        this.letters = letters;
    }

    /** Whether two nodes are similar enough. */
    boolean isLikely(Similarity texts, int old, int now) {
        return texts.of(old, now) >= similarity && texts.letters(old, now) >= letters;
    }
}
