package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestRunTest {

    @Test
    void keepsTheMostThatGrow() {
        assertThat(LongestRun.increasing(new int[] {2, -1, 0, 1, 3})).containsExactly(-1, -1, 0, 1, 3);
        assertThat(LongestRun.increasing(new int[] {3, 1, 2})).containsExactly(-1, 1, 2);
        assertThat(LongestRun.increasing(new int[] {0})).containsExactly(0);
    }

    @Test
    void ofNothingKeepsNothing() {
        assertThat(LongestRun.increasing(new int[] {})).isEmpty();
        assertThat(LongestRun.increasing(new int[] {-1, -1})).containsExactly(-1, -1);
    }

    @Test
    void equalValuesDoNotGrow() {
        assertThat(Arrays.stream(LongestRun.increasing(new int[] {4, 4, 4})).filter(value -> value >= 0))
                .containsExactly(4);
    }

    @Test
    void noOtherRunIsLonger() {
        for (int seed = 0; seed < 200; seed++) {
            int[] values = new Random(seed).ints(12, -3, 20).toArray();
            int[] run = LongestRun.increasing(values);
            int[] kept =
                    IntStream.range(0, run.length).filter(i -> run[i] != -1).toArray();
            assertThat(Arrays.stream(kept)).allMatch(i -> run[i] == values[i] && run[i] >= 0);
            assertThat(IntStream.range(1, kept.length)).allMatch(i -> run[kept[i - 1]] < run[kept[i]]);
            assertThat(kept).hasSize(longest(values));
        }
    }

    private static int longest(int[] values) {
        var lengths = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = i;
            if (values[i] >= 0) {
                lengths[i] = 1
                        + IntStream.range(0, i)
                                .filter(before -> values[before] >= 0 && values[before] < values[at])
                                .map(before -> lengths[before])
                                .max()
                                .orElse(0);
            }
        }
        return Arrays.stream(lengths).max().orElse(0);
    }
}
