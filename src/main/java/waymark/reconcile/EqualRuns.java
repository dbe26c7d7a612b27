package waymark.reconcile;

import java.util.HashMap;
import java.util.Map;

/**
 * Matches twins by what directly follows them: if two consecutive texts are consecutive only once in each version, they are the same two
 * nodes, even if each of them has twins elsewhere.
 */
final class EqualRuns {
    private static final int TWICE = -2;

    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;
    private final Map<Long, Integer> olds;
    private final Map<Long, Integer> news;

    EqualRuns(TopicOutline before, TopicOutline after, TopicPairs matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
        this.olds = single(before);
        this.news = single(after);
    }

    private static Map<Long, Integer> single(TopicOutline outline) {
        Map<Long, Integer> single = HashMap.newHashMap(outline.size());
        for (int i = 1; i + 1 < outline.size(); i++) {
            single.merge(key(outline, i), i, (first, second) -> TWICE);
        }
        return single;
    }

    private static long key(TopicOutline outline, int node) {
        return 31 * outline.textHash(node) + outline.textHash(node + 1);
    }

    /** Matches the nodes of a gap, if each of the two is unmatched or already matched with its counterpart. */
    void link(int[] gapOlds, int[] gapNews) {
        if (gapOlds.length < 2 || gapNews.length < 2) {
            return;
        }
        int first = gapNews[0];
        int last = gapNews[gapNews.length - 1];
        for (int i = 0; i + 1 < gapOlds.length; i++) {
            int old = gapOlds[i];
            if (gapOlds[i + 1] != old + 1 || olds.getOrDefault(key(before, old), TWICE) != old) {
                continue;
            }
            int now = news.getOrDefault(key(before, old), TWICE);
            if (now >= first && now < last && fits(old, now) && fits(old + 1, now + 1)) {
                linkIfFree(old, now);
                linkIfFree(old + 1, now + 1);
            }
        }
    }

    private boolean fits(int old, int now) {
        return matches.isFree(old, now) || matches.now(old) == now;
    }

    private void linkIfFree(int old, int now) {
        if (matches.isFree(old, now)) {
            matches.add(old, now);
        }
    }
}
