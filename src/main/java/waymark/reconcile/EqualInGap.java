package waymark.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Matches nodes of a gap that have the same text, in order. Twins, that is equal nodes some of which were added or removed, are matched
 * only if their numbers or neighbours distinguish them.
 */
final class EqualInGap {
    /** If a gap contains more twins than this, they are skipped: comparing all pairs would take too long. */
    private static final int MANY_TWINS = 1_000;

    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;

    EqualInGap(TopicOutline before, TopicOutline after, TopicPairs matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    void link(int[] olds, int[] news) {
        linkEvenly(olds, news, true);
        linkEvenly(matches.freeOlds(olds), matches.freeNews(news), false);
        linkTwins(matches.freeOlds(olds), matches.freeNews(news));
    }

    /** Matches nodes of which both sides have the same number. */
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
        long[] oldKeys =
                Arrays.stream(evenOlds).mapToLong(old -> key(before, old, deep)).toArray();
        long[] newKeys =
                Arrays.stream(evenNews).mapToLong(now -> key(after, now, deep)).toArray();
        for (int[] pair : CommonSequence.of(oldKeys, newKeys)) {
            link(evenOlds[pair[0]], evenNews[pair[1]], deep);
        }
    }

    /** Matches nodes some of which were added or removed, if something other than their text identifies them. */
    void linkTwins(int[] olds, int[] news) {
        var places = new HashMap<Long, List<Integer>>();
        for (int now : news) {
            places.computeIfAbsent(after.textHash(now), key -> new ArrayList<>())
                    .add(now);
        }
        for (int old : olds) {
            List<Integer> twins = places.getOrDefault(before.textHash(old), List.of());
            if (twins.size() > MANY_TWINS) {
                continue;
            }
            for (int now : twins) {
                if (matches.isFree(old, now) && (hasSameNumber(old, now) || hasSameNeighbours(old, now))) {
                    link(old, now, before.hash(old) == after.hash(now));
                    break;
                }
            }
        }
    }

    private boolean hasSameNumber(int old, int now) {
        String number = before.node(old).number();
        return !number.isEmpty() && number.equals(after.node(now).number());
    }

    private boolean hasSameNeighbours(int old, int now) {
        boolean siblings = isLinkedOrBothNone(before.sibling(old, -1), after.sibling(now, -1))
                && isLinkedOrBothNone(before.sibling(old, 1), after.sibling(now, 1));
        return siblings || isLinked(old - 1, now - 1) && isLinked(old + 1, now + 1);
    }

    private boolean isLinkedOrBothNone(int old, int now) {
        return old == TopicPairs.NONE ? now == TopicPairs.NONE : now != TopicPairs.NONE && matches.now(old) == now;
    }

    private boolean isLinked(int old, int now) {
        return old < before.size() && now < after.size() && matches.now(old) == now;
    }

    private static long key(TopicOutline outline, int node, boolean deep) {
        return deep ? outline.hash(node) : outline.textHash(node);
    }

    private void link(int old, int now, boolean deep) {
        if (!matches.isFree(old, now)) {
            return;
        }
        if (deep) {
            matches.addSubtree(old, now);
        } else {
            matches.add(old, now);
        }
    }
}
