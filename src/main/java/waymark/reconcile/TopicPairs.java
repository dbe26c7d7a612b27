package waymark.reconcile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The pairs matched so far: one-to-one, and only between nodes of the same kind. Pairs whose children still have to be aligned are queued. */
final class TopicPairs {
    static final int NONE = -1;

    private final TopicOutline before;
    private final TopicOutline after;
    private final int[] toAfter;
    private final int[] toBefore;
    private final Map<Long, Integer> freeOldTexts = new HashMap<>();
    private final Map<Long, Integer> freeNewTexts = new HashMap<>();
    private final Deque<Integer> unaligned = new ArrayDeque<>();
    private int found;

    TopicPairs(TopicOutline before, TopicOutline after) {
        this.before = before;
        this.after = after;
        this.toAfter = new int[before.size()];
        this.toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
        for (int old = 0; old < before.size(); old++) {
            freeOldTexts.merge(before.textHash(old), 1, Integer::sum);
        }
        for (int now = 0; now < after.size(); now++) {
            freeNewTexts.merge(after.textHash(now), 1, Integer::sum);
        }
    }

    /** Whether another node has a better claim on one of the two: an unmatched one with exactly the same text. */
    boolean isClaimed(int old, int now) {
        long text = before.textHash(old);
        long newText = after.textHash(now);
        return text != newText
                && (freeOldTexts.getOrDefault(newText, 0) > 0
                        || freeNewTexts.getOrDefault(text, 0) > 0 && freeOldTexts.getOrDefault(text, 0) == 1);
    }

    /** Whether all nodes of one of the versions are matched. */
    boolean areComplete() {
        return found == Math.min(toAfter.length, toBefore.length);
    }

    /** Whether the two can be matched: they have the same kind, and neither is matched yet. */
    boolean isFree(int old, int now) {
        return isOldFree(old)
                && isNewFree(now)
                && before.node(old).kind() == after.node(now).kind();
    }

    boolean isOldFree(int old) {
        return toAfter[old] == NONE;
    }

    boolean isNewFree(int now) {
        return toBefore[now] == NONE;
    }

    /** Those of the old nodes that are unmatched. */
    int[] freeOlds(int[] olds) {
        return free(olds, toAfter);
    }

    /** Those of the new nodes that are unmatched. */
    int[] freeNews(int[] news) {
        return free(news, toBefore);
    }

    private static int[] free(int[] nodes, int[] found) {
        var free = new int[nodes.length];
        int count = 0;
        for (int node : nodes) {
            if (found[node] == NONE) {
                free[count++] = node;
            }
        }
        return Arrays.copyOf(free, count);
    }

    void add(int old, int now) {
        toAfter[old] = now;
        toBefore[now] = old;
        found++;
        freeOldTexts.merge(before.textHash(old), -1, Integer::sum);
        freeNewTexts.merge(after.textHash(now), -1, Integer::sum);
        if (before.children(old).length > 0 && after.children(now).length > 0) {
            unaligned.add(old);
        }
    }

    /** Matches a node and its subtree with a node that has the same subtree. */
    void addSubtree(int old, int now) {
        if (!isFree(old, now)) {
            return;
        }
        add(old, now);
        int[] oldChildren = before.children(old);
        int[] newChildren = after.children(now);
        for (int i = 0; i < Math.min(oldChildren.length, newChildren.length); i++) {
            addSubtree(oldChildren[i], newChildren[i]);
        }
    }

    /** The node of the newer version, or {@link #NONE}. */
    int now(int old) {
        return toAfter[old];
    }

    /** The node of the older version, or {@link #NONE}. */
    int old(int now) {
        return toBefore[now];
    }

    /** The next node of the older version whose children haven't been aligned yet, or {@link #NONE}. */
    int nextUnaligned() {
        Integer next = unaligned.poll();
        return next == null ? NONE : next;
    }

    /** Queues the children of all pairs to be aligned again. */
    void alignAgain() {
        unaligned.clear();
        for (int old = 0; old < toAfter.length; old++) {
            if (toAfter[old] != NONE && before.children(old).length > 0) {
                unaligned.add(old);
            }
        }
    }
}
