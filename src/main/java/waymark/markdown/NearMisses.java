package waymark.markdown;

import java.util.regex.Pattern;

/** Tells lines that look like a task and are none, as GitHub reads them. */
final class NearMisses {
    private static final String BOX =
            "(?:\\[(?:[ \\t]+|[ \\t]*[xX✓✔✅✗✘❌][ \\t\\uFE0F]*)\\](?![(\\[:])|\\[\\](?=[ \\t]|$)|[☐☑☒])";
    private static final Pattern LINE = Pattern.compile("(?:(?:[-+*•]|\\d{1,9}[.)])[ \\t]*)?" + BOX);
    private static final Pattern ENTRY = Pattern.compile("(?:[-+*•]|\\d{1,9}[.)])[ \\t]+" + BOX);
    private static final Pattern CELL = Pattern.compile("(?:^|\\|)[ \\t]*" + BOX + "(?=[ \\t|]|$)");
    private static final String FIRST = "[-+*•☐☑☒";
    private static final String CONFLICT = "<<<<<<< ";

    private NearMisses() {}

    /** Whether a line that is no task looks like one. */
    static boolean isTaskLike(String text, int start, int end) {
        return start < end
                && mayBegin(text.charAt(start))
                && LINE.matcher(text).region(start, end).lookingAt();
    }

    /** Whether a line of code is an entry with a box: four blanks before it, and it is no list any more. */
    static boolean isEntry(String text, int start, int end) {
        return start < end
                && mayBegin(text.charAt(start))
                && ENTRY.matcher(text).region(start, end).lookingAt();
    }

    private static boolean mayBegin(char first) {
        return FIRST.indexOf(first) >= 0 || first >= '0' && first <= '9';
    }

    /** Whether a cell in a line of a table holds a box. */
    static boolean hasBoxInCell(String line) {
        return (line.indexOf('[') >= 0 || line.chars().anyMatch(c -> c >= '☐' && c <= '☒'))
                && CELL.matcher(line).find();
    }

    /** Whether a version control system left a line where two versions clash. */
    static boolean isConflictMark(String text, int start) {
        return text.startsWith(CONFLICT, start);
    }
}
