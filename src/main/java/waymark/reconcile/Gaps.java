package waymark.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;

/** Cuts two lists of nodes into gaps: what stands, in both, between pairs that are linked already and kept their order. */
final class Gaps {
    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;

    /** Looks at one gap: the free nodes of both versions between two linked pairs. */
    interface Gap {
        void look(int[] olds, int[] news);
    }

    Gaps(TopicOutline before, TopicOutline after, TopicPairs matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** The gaps among the children of all pairs that were linked since the last time, and of those linked meanwhile. */
    void belowLinked(Gap gap) {
        for (int old = matches.nextUnaligned(); old != TopicPairs.NONE; old = matches.nextUnaligned()) {
            each(before.children(old), after.children(matches.now(old)), gap);
        }
    }

    /** The gaps of the whole, in the order of the file, whatever stands below what. */
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

    /** For each old node the place of the one it is linked to, where that keeps the order; otherwise -1. */
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
