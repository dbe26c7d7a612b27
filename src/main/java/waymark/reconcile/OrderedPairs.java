package waymark.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the elements of two lists in order, with the greatest possible sum of scores (Needleman and Wunsch, 1970), and determines for each
 * pair by how much the sum would decrease without it.
 */
final class OrderedPairs {
    private final double[][] scores;
    private final double worthless;
    private final int rows;
    private final int columns;
    /** The greatest sum of everything before a row and a column. */
    private final double[][] above;
    /** The greatest sum of everything from a row and a column on. */
    private final double[][] below;

    /**
     * A pair of the best alignment.
     *
     * @param margin by how much the sum of the best alignment without this pair is lower
     */
    record Pair(int row, int column, double margin) {}

    private OrderedPairs(double[][] scores, double worthless) {
        this.scores = scores;
        this.worthless = worthless;
        this.rows = scores.length;
        this.columns = scores[0].length;
        this.above = new double[rows + 1][columns + 1];
        this.below = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                above[i][j] =
                        Math.max(Math.max(above[i - 1][j], above[i][j - 1]), above[i - 1][j - 1] + worth(i - 1, j - 1));
            }
        }
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                below[i][j] = Math.max(Math.max(below[i + 1][j], below[i][j + 1]), below[i + 1][j + 1] + worth(i, j));
            }
        }
    }

    /** The best pairs of rows and columns; those that score {@code worthless} or less are left out. */
    static List<Pair> best(double[][] scores, double worthless) {
        return new OrderedPairs(scores, worthless).pairs();
    }

    private double worth(int row, int column) {
        return scores[row][column] - worthless;
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (worth(i, j) > 0 && below[i][j] == below[i + 1][j + 1] + worth(i, j)) {
                pairs.add(new Pair(i, j, below[0][0] - without(i, j)));
                i++;
                j++;
            } else if (below[i][j] == below[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** The greatest sum if a row has another column or none. */
    private double without(int row, int column) {
        double best = 0;
        for (int j = 0; j <= columns; j++) {
            best = Math.max(best, above[row][j] + below[row + 1][j]);
            if (j < columns && j != column) {
                best = Math.max(best, above[row][j] + worth(row, j) + below[row + 1][j + 1]);
            }
        }
        return best;
    }
}
