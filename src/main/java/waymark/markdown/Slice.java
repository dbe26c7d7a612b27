package waymark.markdown;

import waymark.document.SourceText;
import waymark.document.TextRange;

/** Cuts a piece out of a source so that it can be read alone. */
final class Slice {
    private Slice() {}

    /** The Markdown of a range, its lines moved left by the indentation that its first line has. */
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
