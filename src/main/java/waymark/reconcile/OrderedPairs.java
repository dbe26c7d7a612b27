package waymark.reconcile;

import java.util.ArrayList;
import java.util.List;

/** Pairs the elements of two lists, in order, so that the sum of the scores is the greatest (Needleman and Wunsch, 1970). */
final class OrderedPairs {
    private OrderedPairs() {}

    /** The best pairs of row and column; a pair that scores {@code worthless} or less is none. */
    static List<int[]> best(double[][] scores, double worthless) {
        int rows = scores.length;
        int columns = scores[0].length;
        var sums = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                sums[i][j] = Math.max(
                        Math.max(sums[i + 1][j], sums[i][j + 1]), sums[i + 1][j + 1] + scores[i][j] - worthless);
            }
        }
        var pairs = new ArrayList<int[]>();
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (scores[i][j] > worthless && sums[i][j] == sums[i + 1][j + 1] + scores[i][j] - worthless) {
                pairs.add(new int[] {i++, j++});
            } else if (sums[i][j] == sums[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
