package waymark.markdown;

import org.commonmark.node.Node;

/** Reads what an entry of a list says in its first line. */
final class TitleReader {
    private final String text;
    private final Inlines inlines;

    TitleReader(String text, Inlines inlines) {
        this.text = text;
        this.inlines = inlines;
    }

    /** The words of {@code block} from the character at {@code start} on. */
    Title read(Node block, int start, String above, String previous) {
        var line = block.getSourceSpans().getFirst();
        int end = line.getInputIndex() + line.getLength();
        String first = start < end ? text.substring(start, end).strip() : "";
        boolean isAll = !first.isEmpty() && !Inlines.hasMarkup(first, 0, first.length());
        return Title.of(inlines.plain(isAll ? first : lines(block, start)), above, previous);
    }

    /** All lines, as far as a title may reach: emphasis and links can go on in the next one. */
    private String lines(Node block, int start) {
        var lines = new StringBuilder();
        for (var span : block.getSourceSpans()) {
            int from = Math.max(start, span.getInputIndex());
            int to = span.getInputIndex() + span.getLength();
            if (from < to) {
                lines.append(text, from, to).append('\n');
            }
            if (lines.length() > Inlines.LONGEST) {
                break;
            }
        }
        return lines.toString();
    }
}
