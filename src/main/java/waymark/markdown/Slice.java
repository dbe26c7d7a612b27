package waymark.markdown;

import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextRange;

/** Extracts a part of a source so that it can be parsed separately. */
final class Slice {
    private static final Pattern QUOTE_MARK = Pattern.compile(" {0,3}+> ?");

    private Slice() {}

    /** The Markdown of a range, with the quote marks and the indentation before its first line removed from all lines. */
    static String of(SourceText source, TextRange range) {
        String before = source.text(new TextRange(source.lineStart(source.line(range.start())), range.start()));
        int marks = afterMarks(before, Integer.MAX_VALUE);
        int depth =
                (int) before.substring(0, marks).chars().filter(c -> c == '>').count();
        var cut = new StringBuilder(range.length());
        for (String line : source.text(range).lines().toList()) {
            int from = cut.isEmpty() ? 0 : afterMarks(line, depth);
            int indented = from + before.length() - marks;
            while (!cut.isEmpty() && from < indented && from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
            cut.append(line, from, line.length()).append('\n');
        }
        return cut.toString();
    }

    /** The offset in a line after its quote marks, but no more of them than given. */
    private static int afterMarks(String line, int most) {
        var mark = QUOTE_MARK.matcher(line);
        int end = 0;
        for (int i = 0; i < most && mark.region(end, line.length()).lookingAt(); i++) {
            end = mark.end();
        }
        return end;
    }
}
