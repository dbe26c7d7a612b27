package waymark.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds nodes that say exactly the same, where there is only one of them in each version. */
final class ExactEvidence {
    private static final int TWICE = -2;

    private final Outline before;
    private final Outline after;
    private final Links links;

    ExactEvidence(Outline before, Outline after, Links links) {
        this.before = before;
        this.after = after;
        this.links = links;
    }

    /** Links topics that have equal topics below, with all those. */
    void linkEqualSubtrees() {
        var places = new HashMap<Long, Integer>();
        for (int now = 0; now < after.size(); now++) {
            if (after.children(now).length > 0) {
                places.merge(after.hash(now), now, (first, second) -> TWICE);
            }
        }
        var seen = new HashMap<Long, Integer>();
        for (int old = 0; old < before.size(); old++) {
            if (before.children(old).length > 0) {
                seen.merge(before.hash(old), 1, Integer::sum);
            }
        }
        for (int old = 0; old < before.size(); old++) {
            int now = places.getOrDefault(before.hash(old), TWICE);
            if (now >= 0
                    && before.children(old).length > 0
                    && seen.get(before.hash(old)) == 1
                    && links.isFree(old, now)) {
                links.addSubtree(old, now);
            }
        }
    }

    /** Links topics that say the same below topics that say the same, up to the root. */
    void linkEqualPaths() {
        link(paths(before), paths(after), old -> true);
    }

    /** Links topics that say the same, wherever they stand, where they tell enough not to be the same by chance. */
    void linkEqualTexts(IntPredicate tellsEnough) {
        link(texts(before), texts(after), tellsEnough);
    }

    private static long[] texts(Outline outline) {
        return IntStream.range(0, outline.size()).mapToLong(outline::textHash).toArray();
    }

    private static long[] paths(Outline outline) {
        long[] keys = texts(outline);
        for (int i = 1; i < keys.length; i++) {
            keys[i] += 0x9E3779B97F4A7C15L * (keys[outline.parent(i)] ^ 1);
        }
        return keys;
    }

    private void link(long[] oldKeys, long[] newKeys, IntPredicate tellsEnough) {
        Map<Long, Integer> places = single(newKeys, links::isNewFree);
        Map<Long, Integer> olds = single(oldKeys, links::isOldFree);
        for (int old = 1; old < oldKeys.length; old++) {
            int now = places.getOrDefault(oldKeys[old], TWICE);
            if (now >= 0
                    && olds.getOrDefault(oldKeys[old], TWICE) == old
                    && tellsEnough.test(old)
                    && links.isFree(old, now)) {
                links.add(old, now);
            }
        }
    }

    private static Map<Long, Integer> single(long[] keys, IntPredicate free) {
        Map<Long, Integer> places = HashMap.newHashMap(keys.length);
        for (int i = 1; i < keys.length; i++) {
            if (free.test(i)) {
                places.merge(keys[i], i, (first, second) -> TWICE);
            }
        }
        return places;
    }
}
