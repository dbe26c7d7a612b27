package waymark.markdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/** Finds the heading that a status line's label names, and the index of its section. */
final class PhaseNames {
    /** A label of more words than these names no phase. */
    private static final int MOST_WORDS = 8;

    private static final Integer NOT_READ_YET = 0;

    private final List<SectionHeading> headings;
    private final Map<Heading, Integer> indexOf = new IdentityHashMap<>();
    private @Nullable Map<String, SectionHeading> named;
    private boolean forward;

    PhaseNames(List<SectionHeading> headings) {
        this.headings = headings;
    }

    void read(SectionHeading heading, int index) {
        indexOf.put(heading.node(), index);
    }

    /** Whether a label named a section that stands below it, so that its index is known only in a second reading. */
    boolean hasForwardNames() {
        return forward;
    }

    void readAgain() {
        forward = false;
    }

    /** The index of the section whose title holds {@code label} as whole words; -1 for none. A phase goes before others. */
    int find(String label) {
        if (named == null) {
            named = byWords(headings);
        }
        SectionHeading heading = named.get(String.join(" ", words(label)));
        if (heading == null) {
            return -1;
        }
        int index = indexOf.getOrDefault(heading.node(), NOT_READ_YET);
        forward |= index == NOT_READ_YET;
        return index;
    }

    /** Each run of words of each title. */
    private static Map<String, SectionHeading> byWords(List<SectionHeading> headings) {
        var named = new HashMap<String, SectionHeading>();
        for (SectionHeading heading : headings) {
            var words = words(heading.title());
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                    named.merge(String.join(" ", words.subList(from, to)), heading, PhaseNames::better);
                }
            }
        }
        return named;
    }

    private static SectionHeading better(SectionHeading first, SectionHeading second) {
        return first.duration() == null && second.duration() != null ? second : first;
    }

    private static List<String> words(String text) {
        String shortened = text.length() > FormLine.LONGEST ? text.substring(0, FormLine.LONGEST) : text;
        return List.of(shortened.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
