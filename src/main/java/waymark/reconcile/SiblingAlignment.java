package waymark.reconcile;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Aligns what stands below two topics that are the same. Pairs that are known already, in order, cut the two lists into
 * gaps; within a gap order is kept.
 */
final class SiblingAlignment {
    /** Above that many comparisons a gap is cut by what it has in common at its ends. */
    private static final long LARGE = 1_000_000;

    private final Outline before;
    private final Outline after;
    private final Links links;

    /** Looks at one gap: the free nodes of both versions between two known pairs. */
    interface Gap {
        void align(int[] olds, int[] news);
    }

    SiblingAlignment(Outline before, Outline after, Links links) {
        this.before = before;
        this.after = after;
        this.links = links;
    }

    /** Calls {@code gap} for each gap below two linked nodes. */
    void eachGap(int old, int now, Gap gap) {
        int[] olds = before.children(old);
        int[] news = after.children(now);
        int[] anchors = anchors(olds, news, now);
        int from = 0;
        int newFrom = 0;
        for (int i = 0; i <= olds.length; i++) {
            int anchor = i == olds.length ? news.length : anchors[i];
            if (anchor < 0) {
                continue;
            }
            int[] freeOlds =
                    Arrays.stream(olds, from, i).filter(links::isOldFree).toArray();
            int[] freeNews = Arrays.stream(news, newFrom, anchor)
                    .filter(links::isNewFree)
                    .toArray();
            if (freeOlds.length > 0 && freeNews.length > 0) {
                gap.align(freeOlds, freeNews);
            }
            from = i + 1;
            newFrom = anchor + 1;
        }
    }

    /** For each old child its place among the new ones, where that keeps the order (longest increasing subsequence). */
    private int[] anchors(int[] olds, int[] news, int parent) {
        var places = new HashMap<Integer, Integer>();
        for (int j = 0; j < news.length; j++) {
            places.put(news[j], j);
        }
        var at = new int[olds.length];
        for (int i = 0; i < olds.length; i++) {
            at[i] = places.getOrDefault(links.now(olds[i]), -1);
        }
        return LongestRun.increasing(at);
    }

    /**
     * Links nodes of a gap that say the same, in order. Of equal ones of which some came or went, only those are linked that
     * their numbers or both their neighbours tell apart.
     */
    void linkEqual(int[] olds, int[] news) {
        linkEvenly(olds, news, true);
        linkEvenly(links.freeOlds(olds), links.freeNews(news), false);
        for (int old : links.freeOlds(olds)) {
            for (int now : links.freeNews(news)) {
                if (isEqual(old, now, false) && (hasSameNumber(old, now) || hasSameNeighbours(old, now))) {
                    link(old, now, isEqual(old, now, true));
                    break;
                }
            }
        }
    }

    private void linkEvenly(int[] olds, int[] news, boolean deep) {
        var balance = new HashMap<Long, Integer>();
        for (int old : olds) {
            balance.merge(key(before, old, deep), 1, Integer::sum);
        }
        for (int now : news) {
            balance.merge(key(after, now, deep), -1, Integer::sum);
        }
        int[] evenOlds = Arrays.stream(olds)
                .filter(old -> balance.get(key(before, old, deep)) == 0)
                .toArray();
        int[] evenNews = Arrays.stream(news)
                .filter(now -> balance.get(key(after, now, deep)) == 0)
                .toArray();
        linkEqual(evenOlds, 0, evenOlds.length, evenNews, 0, evenNews.length, deep);
    }

    private boolean hasSameNumber(int old, int now) {
        String number = before.node(old).number();
        return !number.isEmpty() && number.equals(after.node(now).number());
    }

    private boolean hasSameNeighbours(int old, int now) {
        return isLinkedOrBothNone(before.sibling(old, -1), after.sibling(now, -1))
                && isLinkedOrBothNone(before.sibling(old, 1), after.sibling(now, 1));
    }

    private boolean isLinkedOrBothNone(int old, int now) {
        return old == Links.NONE ? now == Links.NONE : links.now(old) == now && now != Links.NONE;
    }

    private void linkEqual(int[] olds, int from, int to, int[] news, int newFrom, int newTo, boolean deep) {
        while (from < to && newFrom < newTo && isEqual(olds[from], news[newFrom], deep)) {
            link(olds[from++], news[newFrom++], deep);
        }
        while (from < to && newFrom < newTo && isEqual(olds[to - 1], news[newTo - 1], deep)) {
            link(olds[--to], news[--newTo], deep);
        }
        int rows = to - from;
        int columns = newTo - newFrom;
        if (rows == 0 || columns == 0) {
            return;
        }
        if ((long) rows * columns > LARGE) {
            linkInOrder(olds, from, to, news, newFrom, newTo, deep);
            return;
        }
        var lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = isEqual(olds[from + i], news[newFrom + j], deep)
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (isEqual(olds[from + i], news[newFrom + j], deep) && lengths[i][j] == lengths[i + 1][j + 1] + 1) {
                link(olds[from + i++], news[newFrom + j++], deep);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** For very long lists: each takes the next equal one. */
    private void linkInOrder(int[] olds, int from, int to, int[] news, int newFrom, int newTo, boolean deep) {
        var next = new HashMap<Long, java.util.ArrayDeque<Integer>>();
        for (int j = newFrom; j < newTo; j++) {
            next.computeIfAbsent(key(after, news[j], deep), key -> new java.util.ArrayDeque<>())
                    .add(j);
        }
        int last = newFrom - 1;
        for (int i = from; i < to; i++) {
            var places = next.get(key(before, olds[i], deep));
            while (places != null && !places.isEmpty() && places.peek() <= last) {
                places.poll();
            }
            if (places != null && !places.isEmpty() && places.peek() - last < 1000) {
                last = places.poll();
                link(olds[i], news[last], deep);
            }
        }
    }

    private static long key(Outline outline, int node, boolean deep) {
        return deep ? outline.hash(node) : outline.textHash(node);
    }

    private boolean isEqual(int old, int now, boolean deep) {
        return key(before, old, deep) == key(after, now, deep);
    }

    private void link(int old, int now, boolean deep) {
        if (!links.isFree(old, now)) {
            return;
        }
        if (deep) {
            links.addSubtree(old, now);
        } else {
            links.add(old, now);
        }
    }
}
