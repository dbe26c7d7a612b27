package waymark.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import waymark.document.TextRange;

/** Where blocks stand in a text, without the blanks around them. */
final class Spans {
    private static final TextRange NOWHERE = new TextRange(0, 0);

    private static final int DEEPEST_HEADING = 6;

    private final String text;

    Spans(String text) {
        this.text = text;
    }

    /** The range of a block; empty at the beginning of the text for one that stands nowhere. */
    TextRange range(Node block) {
        if (block instanceof ListEntry entry) {
            return trim(entry.range().start(), entry.range().end());
        }
        if (block instanceof ListBlock list) {
            return new TextRange(
                    range(list.getFirstChild()).start(),
                    range(list.getLastChild()).end());
        }
        var spans = block.getSourceSpans();
        return spans.isEmpty() ? NOWHERE : trim(spans.getFirst().getInputIndex(), end(spans.getLast()));
    }

    boolean has(Node block) {
        return block instanceof ListBlock
                || block instanceof ListEntry
                || !block.getSourceSpans().isEmpty();
    }

    /** Where the words of a heading begin. */
    int headingWords(TextRange heading) {
        int at = heading.start();
        while (at < heading.end() && text.charAt(at) == '#') {
            at++;
        }
        int words = skipBlanks(at);
        // Else the sign belongs to the words of a heading that is underlined.
        boolean opens = words > at || at == heading.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
        return opens && at - heading.start() <= DEEPEST_HEADING ? words : heading.start();
    }

    /** The offset of the first character from {@code start} on that is neither a blank nor a tab. */
    int skipBlanks(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The offset where the line of the character at {@code start} ends. */
    int lineEnd(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The line of a block between its first visible character and its end. */
    TextRange line(SourceSpan span) {
        return trim(span.getInputIndex(), end(span));
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    /** The characters between two offsets without the blanks around them. */
    TextRange trim(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return new TextRange(start, end);
    }

    /** The column of the character at {@code offset}, counted from 0, tabs taken to the next multiple of four. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        int column = 0;
        for (int at = start; at < offset; at++) {
            column += text.charAt(at) == '\t' ? 4 - column % 4 : 1;
        }
        return column;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }
}
