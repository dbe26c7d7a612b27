package waymark.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Matches nodes with exactly the same text, if there is only one of them in each version. */
final class ExactEvidence {
    private static final int TWICE = -2;
    private static final Pattern PERCENTAGE = Pattern.compile("\\d+([.,]\\d+)?\\s*%");

    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;

    ExactEvidence(TopicOutline before, TopicOutline after, TopicPairs matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** Matches topics with equal subtrees, including everything in these. */
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
                    && matches.isFree(old, now)) {
                matches.addSubtree(old, now);
            }
        }
    }

    /** Matches topics with the same text whose ancestors all have the same text. */
    void linkEqualPaths() {
        link(paths(before), paths(after), old -> true);
    }

    /** Matches topics with the same text anywhere, if it says enough not to be equal by chance. */
    void linkEqualTexts(IntPredicate tellsEnough) {
        link(texts(before), texts(after), tellsEnough);
    }

    /**
     * Matches sections whose headings are equal apart from percentages and words that many headings of their version have, as in "iot - 12%
     * implemented".
     */
    void linkHeadingsByTheirOwnWords() {
        if (hasNoSection(before, matches::isOldFree) || hasNoSection(after, matches::isNewFree)) {
            return;
        }
        Map<String, Integer> places = headings(after, matches::isNewFree);
        headings(before, matches::isOldFree).forEach((words, old) -> {
            int now = places.getOrDefault(words, TWICE);
            if (old >= 0 && now >= 0 && matches.isFree(old, now)) {
                matches.add(old, now);
            }
        });
    }

    private static boolean hasNoSection(TopicOutline outline, IntPredicate free) {
        return sections(outline).noneMatch(free);
    }

    private static IntStream sections(TopicOutline outline) {
        return IntStream.range(1, outline.size())
                .filter(node ->
                        outline.node(node).kind() == TopicOutline.Kind.SECTION && outline.children(node).length > 0);
    }

    private static Map<String, Integer> headings(TopicOutline outline, IntPredicate free) {
        int[] sections = sections(outline).toArray();
        var frequency = new HashMap<String, Integer>();
        for (int section : sections) {
            for (String word : Set.copyOf(words(outline, section))) {
                frequency.merge(word, 1, Integer::sum);
            }
        }
        var places = new HashMap<String, Integer>();
        for (int section : sections) {
            var own = words(outline, section).stream()
                    .filter(word -> frequency.get(word) <= Math.max(2, sections.length / 5))
                    .toList();
            if (!own.isEmpty() && free.test(section)) {
                places.merge(String.join(" ", own), section, (first, second) -> TWICE);
            }
        }
        return places;
    }

    private static List<String> words(TopicOutline outline, int node) {
        return Tokenizer.of(PERCENTAGE.matcher(outline.node(node).text()).replaceAll(""));
    }

    /**
     * Matches items in the same place that link to the same address, if it occurs once in each version: a translated line keeps its
     * address. If one of them has exactly the text of another unmatched node, that one takes precedence.
     */
    void linkEqualAddresses() {
        Map<String, Integer> olds = addresses(before);
        Map<String, Integer> places = olds.isEmpty() ? Map.of() : addresses(after);
        olds.forEach((address, old) -> {
            int now = places.getOrDefault(address, TWICE);
            if (old >= 0
                    && now >= 0
                    && matches.isFree(old, now)
                    && standsInPlace(old, now)
                    && !matches.isClaimed(old, now)) {
                matches.add(old, now);
            }
        });
    }

    /** Another line with a previously used address may be another topic, so its neighbours must be the same too. */
    private boolean standsInPlace(int old, int now) {
        return matches.now(before.parent(old)) == after.parent(now)
                && agree(before.sibling(old, -1), after.sibling(now, -1))
                && agree(before.sibling(old, 1), after.sibling(now, 1));
    }

    private boolean agree(int old, int now) {
        if (old < 0 || now < 0) {
            return old < 0 && now < 0;
        }
        String address = before.address(old);
        return matches.now(old) == now || !address.isEmpty() && address.equals(after.address(now));
    }

    private static Map<String, Integer> addresses(TopicOutline outline) {
        var places = new LinkedHashMap<String, Integer>();
        for (int node = 1; node < outline.size(); node++) {
            String address = outline.address(node);
            if (!address.isEmpty()) {
                places.merge(address, node, (first, second) -> TWICE);
            }
        }
        return places;
    }

    private static long[] texts(TopicOutline outline) {
        return IntStream.range(0, outline.size()).mapToLong(outline::textHash).toArray();
    }

    private static long[] paths(TopicOutline outline) {
        long[] keys = texts(outline);
        for (int i = 1; i < keys.length; i++) {
            keys[i] += 0x9E3779B97F4A7C15L * (keys[outline.parent(i)] ^ 1);
        }
        return keys;
    }

    private void link(long[] oldKeys, long[] newKeys, IntPredicate tellsEnough) {
        Map<Long, Integer> places = single(newKeys, matches::isNewFree);
        Map<Long, Integer> olds = single(oldKeys, matches::isOldFree);
        for (int old = 1; old < oldKeys.length; old++) {
            int now = places.getOrDefault(oldKeys[old], TWICE);
            if (now >= 0
                    && olds.getOrDefault(oldKeys[old], TWICE) == old
                    && tellsEnough.test(old)
                    && matches.isFree(old, now)) {
                matches.add(old, now);
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
