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

    MarkerScanner(String text, Inlines inlines) {
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

    /** The box that {@code paragraph} begins with. */
    @Nullable
    Marker scan(Paragraph paragraph) {
        SourceSpan line = paragraph.getSourceSpans().getFirst();
        int lineEnd = line.getInputIndex() + line.getLength();
        int open = skipBlanks(line.getInputIndex(), lineEnd);
        int mark = open + 1;
        if (open + 3 > text.length() || text.charAt(open) != '[' || text.charAt(open + 2) != ']') {
            return null;
        }
        if (!isMark(text.charAt(mark)) || !hasContent(paragraph, open + 3)) {
            return null;
        }
        return new Marker(mark, text.charAt(mark));
    }

    private boolean isMark(char character) {
        return switch (character) {
            case ' ', '\t', 'x', 'X' -> true;
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
