package waymark.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import waymark.document.MojibakeRepair;
import waymark.document.TextRange;

/** Where blocks stand in a text, without the blanks around them. */
final class Spans {
    private static final TextRange NOWHERE = new TextRange(0, 0);

    private static final int DEEPEST_HEADING = 6;

    /** The text as an array: each letter of it is looked at many times. */
    private final char[] letters;

    Spans(String text) {
        this.letters = text.toCharArray();
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
        while (at < heading.end() && letters[at] == '#') {
            at++;
        }
        int words = skipBlanks(at);
        // Else the sign belongs to the words of a heading that is underlined.
        boolean opens = words > at || at == heading.end() || letters[at] == '\n' || letters[at] == '\r';
        return opens && at - heading.start() <= DEEPEST_HEADING ? words : heading.start();
    }

    /** The offset of the first character from {@code start} on that is neither a blank nor a tab. */
    int skipBlanks(int start) {
        int at = start;
        while (at < letters.length && (letters[at] == ' ' || letters[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** The offset where the line of the character at {@code start} ends. */
    int lineEnd(int start) {
        int at = start;
        while (at < letters.length && letters[at] != '\n' && letters[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The offset of the first colon between two offsets; -1 for none. */
    int colon(int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters[at] == ':' || letters[at] == '：') {
                return at;
            }
        }
        return -1;
    }

    /** Whether there is an underscore or a box between two offsets: else nothing can be filled in. */
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

    /** Whether two underscores stand side by side between two offsets. */
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
        /** Nothing else. */
        WORDS,
        /** Text that is what it says, with signs about which words can have a meaning. */
        PLAIN,
        /** There may be Markdown in it, or letters to repair. */
        MARKUP
    }

    /** What stands between two offsets. */
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

    /** The offset of the first visible character of a block's line. */
    int start(SourceSpan span) {
        return begin(span.getInputIndex(), end(span));
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
        int end = to;
        while (end > from && isBlank(letters[end - 1])) {
            end--;
        }
        return new TextRange(begin(from, end), end);
    }

    /** The offset of the first character between two offsets that is no blank. */
    private int begin(int from, int to) {
        int start = from;
        while (start < to && isBlank(letters[start])) {
            start++;
        }
        return start;
    }

    /** The column of the character at {@code offset}, counted from 0, tabs taken to the next multiple of four. */
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
