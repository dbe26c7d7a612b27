package waymark.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import waymark.model.Marker;

/**
 * Finds the box that makes a list entry a task by GitHub's rules: the first block of the entry is a paragraph that begins with a bracket,
 * one character, a bracket, at least one space or line break, and content. Decided from the source alone.
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

    /** The paragraph that a list entry begins with, ignoring link definitions directly before it; null if there is none. */
    static @Nullable Paragraph openingParagraph(ListEntry entry) {
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

    /** The box that makes {@code entry} a task, at the beginning of its opening paragraph; null if there is none. */
    @Nullable
    Marker scan(ListEntry entry, Paragraph opening) {
        int open = spans.skipBlanks(entry.content());
        if (open == entry.lineEnd() || opening.getPrevious() != null) {
            int start = opening.getSourceSpans().getFirst().getInputIndex();
            open = spans.skipBlanks(start);
            if (opening.getPrevious() == null && (open > start || spans.skipBlanks(entry.lineEnd() - 1) == open)) {
                return null;
            }
        }
        if (open + 3 > text.length() || text.charAt(open) != '[' || text.charAt(open + 2) != ']') {
            return null;
        }
        return isMark(open + 1) && hasContent(opening, open + 3) ? new Marker(open + 1, text.charAt(open + 1)) : null;
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

    private boolean hasContent(Paragraph opening, int afterBox) {
        int content = spans.skipBlanks(afterBox);
        if (content < text.length() && text.charAt(content) != '\n' && text.charAt(content) != '\r') {
            return content > afterBox;
        }
        var last = opening.getSourceSpans().getLast();
        return last.getInputIndex() > content;
    }
}
