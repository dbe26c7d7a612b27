package waymark.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the heading that a status line's label names, and the index of its section. */
final class PhaseNames {
    /** A longer label doesn't name a phase. */
    private static final int MOST_WORDS = 8;

    private static final int NOT_READ_YET = 0;

    private final List<SectionHeading> headings;
    private final int[] indexOf;
    private @Nullable Map<String, SectionHeading> phases;
    private @Nullable Map<String, SectionHeading> others;
    private boolean forward;
    private boolean asked;

    PhaseNames(List<SectionHeading> headings) {
        this.headings = headings;
        this.indexOf = new int[headings.size()];
    }

    void read(SectionHeading heading, int index) {
        indexOf[heading.ordinal()] = index;
    }

    /** Whether a label named a section further down, whose index is known only in a second pass. */
    boolean hasForwardNames() {
        return forward;
    }

    /** Whether any label was looked up. */
    boolean wereAsked() {
        return asked;
    }

    void readAgain() {
        forward = false;
    }

    /**
     * The index of the section whose title contains {@code label} as whole words; -1 if there is none. Phases take precedence over other
     * sections.
     */
    int find(String label) {
        asked = true;
        String words = String.join(" ", words(label));
        SectionHeading heading = phases().get(words);
        heading = heading == null ? others().get(words) : heading;
        if (heading == null) {
            return -1;
        }
        int index = indexOf[heading.ordinal()];
        forward |= index == NOT_READ_YET;
        return index;
    }

    private Map<String, SectionHeading> phases() {
        if (phases == null) {
            phases = byWords(true);
        }
        return phases;
    }

    private Map<String, SectionHeading> others() {
        if (others == null) {
            others = byWords(false);
        }
        return others;
    }

    /** Maps each sequence of words in the titles of phases, or of other sections, to the first title that contains it. */
    private Map<String, SectionHeading> byWords(boolean ofPhases) {
        var named = new HashMap<String, SectionHeading>();
        for (SectionHeading heading : headings) {
            if ((heading.duration() != null) == ofPhases) {
                var words = words(heading.title());
                String title = String.join(" ", words);
                int start = 0;
                for (int from = 0; from < words.size(); from++) {
                    int end = start - 1;
                    for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                        end += 1 + words.get(to).length();
                        named.putIfAbsent(title.substring(start, end), heading);
                    }
                    start += words.get(from).length() + 1;
                }
            }
        }
        return named;
    }

    private static List<String> words(String text) {
        String shortened = text.length() > FormLine.LONGEST ? text.substring(0, FormLine.LONGEST) : text;
        String lower = shortened.toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= lower.length(); ) {
            int letter = at == lower.length() ? ' ' : lower.codePointAt(at);
            boolean inWord = isLetterOrNumber(letter);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
            at += Character.charCount(letter);
        }
        return words;
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }
}
