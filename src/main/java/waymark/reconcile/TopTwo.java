package waymark.reconcile;

/** The two highest of a series of scores. */
final class TopTwo {
    private double first;
    private double second;

    void add(double score) {
        if (score > first) {
            second = first;
            first = score;
        } else if (score > second) {
            second = score;
        }
    }

    /** Whether a score is the highest, and the next one lower by at least the margin. */
    boolean isClearly(double score, double margin) {
        return score == first && score >= second + margin;
    }

    /** Whether no score is higher. */
    boolean isBeatenByNone(double score) {
        return score >= first;
    }
}
