package waymark.markdown;

import java.util.regex.Pattern;

/** Recognizes lines that look like a task but aren't one by GitHub's rules. */
final class NearMisses {
    private static final String BOX =
            "(?:\\[(?:[ \\t]+|[ \\t]*[xX✓✔✅✗✘❌][ \\t\\uFE0F]*)\\](?![(\\[:])|\\[\\](?=[ \\t]|$)|[☐☑☒])";
    private static final Pattern LINE = Pattern.compile("(?:(?:[-+*•]|\\d{1,9}[.)])[ \\t]*)?" + BOX);
    private static final Pattern ENTRY = Pattern.compile("(?:[-+*•]|\\d{1,9}[.)])[ \\t]+" + BOX);
    private static final Pattern CELL = Pattern.compile("(?:^|\\|)[ \\t]*" + BOX + "(?=[ \\t|]|$)");
    private static final String FIRST = "[☐☑☒";
    private static final String CONFLICT = "<<<<<<< ";

    private NearMisses() {}

    /** Whether a line that isn't a task looks like one. */
    static boolean isTaskLike(String text, int start, int end) {
        return mayBegin(text, start, end)
                && LINE.matcher(text).region(start, end).lookingAt();
    }

    /** Whether a line of code is an entry with a box: after four spaces, it is no longer a list. */
    static boolean isEntry(String text, int start, int end) {
        return mayBegin(text, start, end)
                && ENTRY.matcher(text).region(start, end).lookingAt();
    }

    /** Whether a box can begin at {@code start}, or after a bullet or number and whitespace. */
    private static boolean mayBegin(String text, int start, int end) {
        int at = start;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        boolean marked = at < end && (at > start ? ".)" : "-+*•").indexOf(text.charAt(at)) >= 0;
        at = marked ? at + 1 : start;
        while (marked && at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < end && FIRST.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a cell of a table row contains a box. */
    static boolean hasBoxInCell(String line) {
        return (line.indexOf('[') >= 0 || line.chars().anyMatch(c -> c >= '☐' && c <= '☒'))
                && CELL.matcher(line).find();
    }

    /** Whether the line is a conflict marker left by a version control system. */
    static boolean isConflictMark(String text, int start) {
        return start < text.length() && text.charAt(start) == '<' && text.startsWith(CONFLICT, start);
    }
}
