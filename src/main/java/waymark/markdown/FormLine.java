package waymark.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Marker;
import waymark.model.PhaseStatus;
import waymark.model.StatusChoice;

/** A line to fill in: a label with a blank behind it, or with one box for each status of a phase. */
sealed interface FormLine {

    /** The label as Markdown. */
    String label();

    /** A label and a run of underscores, or what an export wrote there. */
    record Blank(String label, TextRange blank) implements FormLine {}

    /** A label and three boxes. */
    record Choice(String label, List<StatusChoice.Option> options) implements FormLine {}

    /** What may stand between two boxes. */
    Pattern DIVIDERS = Pattern.compile("[|/,;*\\s]+$");

    /** A line longer than this is prose. */
    int LONGEST = 1_000;

    /** What the line between these offsets asks for; null where it is ordinary text. */
    static @Nullable FormLine of(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last - start < 5 || last - start > LONGEST) {
            return null;
        }
        return text.charAt(last - 1) == '_' ? blank(text, start, last) : choice(text, start, last);
    }

    private static @Nullable FormLine blank(String text, int start, int end) {
        int first = end;
        while (first > start && text.charAt(first - 1) == '_') {
            first--;
        }
        String label = text.substring(start, first).strip();
        return end - first >= 3 && isLabel(label) ? new Blank(label, new TextRange(first, end)) : null;
    }

    /** Whether something can stand before a blank. */
    static boolean isLabel(String markdown) {
        int end = markdown.length();
        while (end > 0 && markdown.charAt(end - 1) == '*') {
            end--;
        }
        return end > 1 && ":：?？".indexOf(markdown.charAt(end - 1)) >= 0 && !markdown.contains("___");
    }

    private static @Nullable FormLine choice(String text, int start, int end) {
        int first = nextBox(text, start, end);
        if (first <= start || first == end) {
            return null;
        }
        var options = new ArrayList<StatusChoice.Option>();
        var missing = EnumSet.allOf(PhaseStatus.class);
        for (int box = first; box < end; ) {
            int next = nextBox(text, box + 3, end);
            String words = DIVIDERS.matcher(text.substring(box + 3, next))
                    .replaceAll("")
                    .strip();
            Optional<PhaseStatus> status = Conventions.phaseStatus(words);
            if (status.isEmpty() || !missing.remove(status.get())) {
                return null;
            }
            options.add(new StatusChoice.Option(new Marker(box + 1, text.charAt(box + 1)), words, status.get()));
            box = next;
        }
        return missing.isEmpty() ? new Choice(text.substring(start, first).strip(), options) : null;
    }

    private static int nextBox(String text, int from, int end) {
        for (int at = text.indexOf('[', from, end); at >= 0 && at + 2 < end; at = text.indexOf('[', at + 1, end)) {
            if (text.charAt(at + 2) == ']' && " xX\t/->".indexOf(text.charAt(at + 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}
