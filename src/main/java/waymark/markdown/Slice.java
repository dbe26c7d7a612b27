package waymark.markdown;

import waymark.document.SourceText;
import waymark.document.TextRange;

/** Extracts a part of a source so that it can be parsed separately. */
final class Slice {
    private Slice() {}

    /** The Markdown of a range, with the indentation of its first line removed from all lines. */
    static String of(SourceText source, TextRange range) {
        int indentation = source.column(range.start()) - 1;
        var cut = new StringBuilder(range.length());
        for (String line : source.text(range).lines().toList()) {
            int from = 0;
            while (!cut.isEmpty() && from < indentation && from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
            cut.append(line, from, line.length()).append('\n');
        }
        return cut.toString();
    }
}
