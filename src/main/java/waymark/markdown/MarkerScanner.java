package waymark.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import waymark.model.Marker;

/**
 * Finds the box that makes a list item a task, by GitHub's rules: the item's first block is a paragraph, which begins
 * with a bracket, one character, a bracket, at least one blank or line end, and content. Decided from the source alone.
 */
final class MarkerScanner {
    private final String text;
    private final Inlines inlines;
    private final Spans spans;

    MarkerScanner(String text, Inlines inlines, Spans spans) {
        this.spans = spans;
        this.text = text;
        this.inlines = inlines;
    }

    /** The paragraph that an entry of a list begins with; link definitions right before it don't count. */
    static @Nullable Paragraph openingParagraph(ListItem entry) {
        Node first = entry.getFirstChild();
        while (first instanceof LinkReferenceDefinition definition && isRightBefore(definition, first.getNext())) {
            first = first.getNext();
        }
        return first instanceof Paragraph paragraph ? paragraph : null;
    }

    private static boolean isRightBefore(Node node, @Nullable Node next) {
        return next != null
                && !node.getSourceSpans().isEmpty()
                && !next.getSourceSpans().isEmpty()
                && node.getSourceSpans().getLast().getLineIndex() + 1
                        == next.getSourceSpans().getFirst().getLineIndex();
    }

    /** The box that makes {@code entry} a task, at the beginning of its opening paragraph. */
    @Nullable
    Marker scan(ListItem entry, Paragraph paragraph) {
        return isInPlace(entry, paragraph) ? scan(paragraph) : null;
    }

    /** GitHub wants a box that stands below its bullet right at the item's margin, and nothing behind the bullet. */
    private boolean isInPlace(ListItem entry, Paragraph paragraph) {
        SourceSpan bullet = entry.getSourceSpans().getFirst();
        SourceSpan line = paragraph.getSourceSpans().getFirst();
        int bulletEnd = bullet.getInputIndex() + bullet.getLength();
        return bullet.getLineIndex() == line.getLineIndex()
                || paragraph.getPrevious() != null
                || skipBlanks(bulletEnd - 1, bulletEnd) < bulletEnd
                        && skipBlanks(line.getInputIndex(), text.length()) == line.getInputIndex();
    }

    private @Nullable Marker scan(Paragraph paragraph) {
        SourceSpan line = paragraph.getSourceSpans().getFirst();
        int lineEnd = line.getInputIndex() + line.getLength();
        int open = skipBlanks(line.getInputIndex(), lineEnd);
        int mark = open + 1;
        if (open + 3 > text.length() || text.charAt(open) != '[' || text.charAt(open + 2) != ']') {
            return null;
        }
        if (!isMark(mark) || !hasContent(paragraph, open + 3)) {
            return null;
        }
        return new Marker(mark, text.charAt(mark));
    }

    private boolean isMark(int offset) {
        char character = text.charAt(offset);
        return switch (character) {
            case ' ', '\n', '\r', 'x', 'X' -> true;
            case '\t' -> spans.column(offset) % 4 == 3;
            case '[', ']', '\\' -> false;
            default -> isVisible(character) && !inlines.isLinkLabel(String.valueOf(character));
        };
    }

    private static boolean isVisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private boolean hasContent(Paragraph paragraph, int afterBox) {
        var lines = paragraph.getSourceSpans();
        SourceSpan first = lines.getFirst();
        int end = first.getInputIndex() + first.getLength();
        int content = skipBlanks(afterBox, end);
        return content < end ? content > afterBox : lines.size() > 1;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
