package waymark.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;

/** Splits two lists of nodes into gaps: the nodes of both lists between pairs that are matched already and have kept their order. */
final class Gaps {
    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;

    /** Handles one gap: the unmatched nodes of both versions between two matched pairs. */
    interface Gap {
        void look(int[] olds, int[] news);
    }

    Gaps(TopicOutline before, TopicOutline after, TopicPairs matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** Visits the gaps among the children of all pairs matched since the last call, including those matched in the meantime. */
    void belowLinked(Gap gap) {
        for (int old = matches.nextUnaligned(); old != TopicPairs.NONE; old = matches.nextUnaligned()) {
            each(before.children(old), after.children(matches.now(old)), gap);
        }
    }

    /** Visits the gaps of the whole file, in file order, regardless of parents. */
    void inOrderOfFile(Gap gap) {
        each(
                IntStream.range(1, before.size()).toArray(),
                IntStream.range(1, after.size()).toArray(),
                gap);
    }

    private void each(int[] olds, int[] news, Gap gap) {
        int[] anchors = anchors(olds, news);
        int from = 0;
        int newFrom = 0;
        for (int i = 0; i <= olds.length; i++) {
            int anchor = i == olds.length ? news.length : anchors[i];
            if (anchor < 0) {
                continue;
            }
            if (i > from && anchor > newFrom) {
                look(Arrays.copyOfRange(olds, from, i), Arrays.copyOfRange(news, newFrom, anchor), gap);
            }
            from = i + 1;
            newFrom = anchor + 1;
        }
    }

    private void look(int[] olds, int[] news, Gap gap) {
        int[] freeOlds = matches.freeOlds(olds);
        int[] freeNews = matches.freeNews(news);
        if (freeOlds.length > 0 && freeNews.length > 0) {
            gap.look(freeOlds, freeNews);
        }
    }

    /** For each old node, the index of the node that it is matched with, if that keeps the order; otherwise -1. */
    private int[] anchors(int[] olds, int[] news) {
        var places = new HashMap<Integer, Integer>();
        for (int j = 0; j < news.length; j++) {
            places.put(news[j], j);
        }
        var at = new int[olds.length];
        for (int i = 0; i < olds.length; i++) {
            at[i] = places.getOrDefault(matches.now(olds[i]), -1);
        }
        return LongestRun.increasing(at);
    }
}
