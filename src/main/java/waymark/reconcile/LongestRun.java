package waymark.reconcile;

import java.util.Arrays;

/** Selects a longest increasing subsequence. */
final class LongestRun {
    private LongestRun() {}

    /** The values, with those replaced by -1 that are negative or not part of a longest increasing subsequence. */
    static int[] increasing(int[] values) {
        var previous = new int[values.length];
        var ends = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[ends[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        var run = new int[values.length];
        Arrays.fill(run, -1);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            run[i] = values[i];
        }
        return run;
    }
}
