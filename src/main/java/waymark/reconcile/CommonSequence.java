package waymark.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/** Pairs the equal keys of two lists in order, as many as possible (longest common subsequence). */
final class CommonSequence {
    /** If more comparisons are needed, each key takes the next equal one instead. */
    private static final long LARGE = 1_000_000;
    /** How far ahead the next equal one may be. */
    private static final int AHEAD = 1_000;

    private final long[] olds;
    private final long[] news;
    private final List<int[]> pairs = new ArrayList<>();

    private CommonSequence(long[] olds, long[] news) {
        this.olds = olds;
        this.news = news;
    }

    /** Pairs of indices in the two lists. */
    static List<int[]> of(long[] olds, long[] news) {
        var sequence = new CommonSequence(olds, news);
        sequence.pair();
        return sequence.pairs;
    }

    private void pair() {
        int from = 0;
        int end = olds.length;
        int newEnd = news.length;
        while (from < end && from < newEnd && olds[from] == news[from]) {
            pairs.add(new int[] {from, from++});
        }
        while (from < end && from < newEnd && olds[end - 1] == news[newEnd - 1]) {
            pairs.add(new int[] {--end, --newEnd});
        }
        if ((long) (end - from) * (newEnd - from) > LARGE) {
            pairWithNext(from, end, newEnd);
        } else {
            pairMost(from, end, newEnd);
        }
    }

    private void pairMost(int from, int end, int newEnd) {
        var lengths = new int[end - from + 1][newEnd - from + 1];
        for (int i = end - from - 1; i >= 0; i--) {
            for (int j = newEnd - from - 1; j >= 0; j--) {
                lengths[i][j] = olds[from + i] == news[from + j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; from + i < end && from + j < newEnd; ) {
            if (olds[from + i] == news[from + j]) {
                pairs.add(new int[] {from + i++, from + j++});
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pairWithNext(int from, int end, int newEnd) {
        var places = new HashMap<Long, Deque<Integer>>();
        for (int j = from; j < newEnd; j++) {
            places.computeIfAbsent(news[j], key -> new ArrayDeque<>()).add(j);
        }
        int last = from - 1;
        for (int i = from; i < end; i++) {
            Deque<Integer> next = places.getOrDefault(olds[i], new ArrayDeque<>());
            while (!next.isEmpty() && next.peek() <= last) {
                next.poll();
            }
            if (!next.isEmpty() && next.peek() - last < AHEAD) {
                last = next.poll();
                pairs.add(new int[] {i, last});
            }
        }
    }
}
