package waymark.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.FilledBlank;
import waymark.model.FilledBlanks;

/** Finds blanks that an export filled in: a label, followed by exactly the text that was written there. */
final class FilledBlankFinder {
    /** The characters that can end a label. */
    private static final String COLONS = ":：?？";

    private final String text;
    private final FilledBlanks known;
    private final FormLabels labels;

    /** Determines the name of a blank from its label. */
    interface FormLabels {
        String name(String markdown);
    }

    FilledBlankFinder(String text, FilledBlanks known, FormLabels labels) {
        this.text = text;
        this.known = known;
        this.labels = labels;
    }

    /** Whether no answers are known. */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** The blank that was filled in on the line between these offsets; null if there is none. */
    FormLine.@Nullable Blank find(int start, int end) {
        int last = Math.min(end, start + FormLine.LONGEST);
        for (int at = start; at < last; at++) {
            if (COLONS.indexOf(text.charAt(at)) >= 0) {
                FormLine.Blank found = behind(start, at + 1, end);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private FormLine.@Nullable Blank behind(int start, int colon, int end) {
        int labelEnd = colon;
        while (labelEnd < end && text.charAt(labelEnd) == '*') {
            labelEnd++;
        }
        int first = labelEnd;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        List<FilledBlank> candidates = known.beginningWith(text.substring(first, end));
        if (candidates.isEmpty() || !FormLine.isLabel(text.substring(start, labelEnd))) {
            return null;
        }
        String label = text.substring(start, labelEnd);
        String name = labels.name(label);
        TextRange longest = null;
        for (FilledBlank filled : candidates) {
            int to = filled.label().equals(name) ? end(filled.lines(), end) : -1;
            if (to >= 0 && (longest == null || to > longest.end())) {
                longest = new TextRange(first, to);
            }
        }
        return longest == null ? null : new FormLine.Blank(label, start, longest);
    }

    /** The end of the last of the lines, given the end of the first one; -1 if the text has other lines there. */
    private int end(List<String> lines, int firstEnd) {
        int end = firstEnd;
        for (String line : lines.subList(1, lines.size())) {
            int start = nextLine(end);
            if (start < 0) {
                return -1;
            }
            int to = lineEnd(start);
            int from = start;
            while (from < to && " \t>".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            String present = text.substring(from, to).stripTrailing();
            if (!present.equals(line)) {
                return -1;
            }
            end = from + present.length();
        }
        return end;
    }

    private int nextLine(int offset) {
        int end = lineEnd(offset);
        if (end == text.length()) {
            return -1;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
