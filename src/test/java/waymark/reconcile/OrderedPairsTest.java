package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.reconcile.OrderedPairs.Pair;

class OrderedPairsTest {
    private static final double WORTHLESS = 0.2;

    private static List<Pair> best(double[]... scores) {
        return OrderedPairs.best(scores, WORTHLESS);
    }

    @Test
    void pairsWhatIsMostAlike() {
        assertThat(best(new double[] {0.9, 0.1}, new double[] {0.1, 0.8}))
                .extracting(Pair::row, Pair::column)
                .containsExactly(tuple(0, 0), tuple(1, 1));
    }

    @Test
    void keepsTheOrder() {
        assertThat(best(new double[] {0.1, 0.9}, new double[] {0.8, 0.1}))
                .extracting(Pair::row, Pair::column)
                .containsExactly(tuple(0, 1));
    }

    @Test
    void whatIsNoBetterThanNothingIsNoPair() {
        assertThat(best(new double[] {WORTHLESS, 0.1})).isEmpty();
    }

    @Test
    void theMarginIsWhatTheSecondBestWholeHasLess() {
        assertThat(best(new double[] {0.9, 0.85}).getFirst().margin()).isCloseTo(0.05, within(1e-9));
        assertThat(best(new double[] {0.9}).getFirst().margin()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void noOtherWayOfPairingIsBetter() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var scores = new double[1 + random.nextInt(4)][1 + random.nextInt(4)];
            for (double[] row : scores) {
                Arrays.setAll(row, column -> random.nextInt(100) / 100.0);
            }
            List<Pair> pairs = best(scores);
            double sum = pairs.stream()
                    .mapToDouble(pair -> scores[pair.row()][pair.column()] - WORTHLESS)
                    .sum();
            double most = most(scores, 0, 0, -1, -1);
            assertThat(sum).isCloseTo(most, within(1e-9));
            assertThat(pairs)
                    .allSatisfy(pair -> assertThat(pair.margin())
                            .isCloseTo(most - most(scores, 0, 0, pair.row(), pair.column()), within(1e-9)));
        }
    }

    /** The greatest sum from a row and a column on, where one pair may not be. */
    private static double most(double[][] scores, int row, int column, int noRow, int noColumn) {
        if (row == scores.length || column == scores[0].length) {
            return 0;
        }
        double without = Math.max(
                most(scores, row + 1, column, noRow, noColumn), most(scores, row, column + 1, noRow, noColumn));
        return row == noRow && column == noColumn
                ? without
                : Math.max(
                        without, scores[row][column] - WORTHLESS + most(scores, row + 1, column + 1, noRow, noColumn));
    }
}
