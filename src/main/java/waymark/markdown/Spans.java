package waymark.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import waymark.document.MojibakeRepair;
import waymark.document.TextRange;

/** Finds the ranges of blocks in a text, without surrounding whitespace. */
final class Spans {
    private static final TextRange NOWHERE = new TextRange(0, 0);

    private static final int DEEPEST_HEADING = 6;

    /** The text as an array: each character is read many times. */
    private final char[] letters;

    Spans(String text) {
        this.letters = text.toCharArray();
    }

    /** The range of a block; for a block without a position, an empty range at the beginning of the text. */
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

    /** The offset of a heading's text. */
    int headingWords(TextRange heading) {
        int at = heading.start();
        while (at < heading.end() && letters[at] == '#') {
            at++;
        }
        int words = skipBlanks(at);
        // Otherwise the sign belongs to the text of an underlined heading.
        boolean opens = words > at || at == heading.end() || letters[at] == '\n' || letters[at] == '\r';
        return opens && at - heading.start() <= DEEPEST_HEADING ? words : heading.start();
    }

    /** The offset of the first character at or after {@code start} that is neither a space nor a tab. */
    int skipBlanks(int start) {
        int at = start;
        while (at < letters.length && (letters[at] == ' ' || letters[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** The end of the line that contains the character at {@code start}. */
    int lineEnd(int start) {
        int at = start;
        while (at < letters.length && letters[at] != '\n' && letters[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The offset of the first colon between two offsets; -1 if there is none. */
    int colon(int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters[at] == ':' || letters[at] == '：') {
                return at;
            }
        }
        return -1;
    }

    /** Whether there is an underscore or a box between two offsets. Without one, nothing can be filled in. */
    boolean mayAsk(int from, int to) {
        for (int at = from; at < to; at++) {
            switch (letters[at]) {
                case '_', '☐', '☑', '☒' -> {
                    return true;
                }
                case '[', '(' -> {
                    if (at + 1 < to && " xX\t/>-".indexOf(letters[at + 1]) >= 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether there are two adjacent underscores between two offsets. */
    boolean hasUnderscores(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (letters[at] == '_' && letters[at - 1] == '_') {
                return true;
            }
        }
        return false;
    }

    /** What a piece of text consists of. */
    enum Content {
        /** Only words. */
        WORDS,
        /** Plain text, with signs that can give words a special meaning. */
        PLAIN,
        /** May contain Markdown or damaged letters. */
        MARKUP
    }

    /** The kind of content between two offsets. */
    Content content(int from, int to) {
        Content content = Content.WORDS;
        for (int at = from; at < to; at++) {
            char c = letters[at];
            if (c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                continue;
            }
            char next = at + 1 < to ? letters[at + 1] : ' ';
            if (Inlines.mayMean(c, next) || MojibakeRepair.mayBegin(c)) {
                return Content.MARKUP;
            }
            if (Conventions.isSign(at > from ? letters[at - 1] : ' ', c, next)) {
                content = Content.PLAIN;
            }
        }
        return content;
    }

    /** The offset of the first visible character in a block's line. */
    int start(SourceSpan span) {
        return begin(span.getInputIndex(), end(span));
    }

    /** A block's line from its first visible character to its end. */
    TextRange line(SourceSpan span) {
        return trim(span.getInputIndex(), end(span));
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    /** The range between two offsets without surrounding whitespace. */
    TextRange trim(int from, int to) {
        int end = to;
        while (end > from && isBlank(letters[end - 1])) {
            end--;
        }
        return new TextRange(begin(from, end), end);
    }

    /** The offset of the first character between two offsets that isn't whitespace. */
    private int begin(int from, int to) {
        int start = from;
        while (start < to && isBlank(letters[start])) {
            start++;
        }
        return start;
    }

    /** The column of the character at {@code offset}, counted from 0; tab stops are multiples of four. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && letters[start - 1] != '\n' && letters[start - 1] != '\r') {
            start--;
        }
        int column = 0;
        for (int at = start; at < offset; at++) {
            column += letters[at] == '\t' ? 4 - column % 4 : 1;
        }
        return column;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }
}
