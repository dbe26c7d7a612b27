package waymark.markdown;

import org.commonmark.node.ListItem;
import org.commonmark.node.SourceSpan;
import waymark.document.TextRange;

/** A list entry. Stores its start and end instead of one span per line, because there are very many entries. */
final class ListEntry extends ListItem {
    private final int content;
    private int start = -1;
    private int end;
    private int lineEnd;

    /** @param content the offset in the text where its first line continues after the marker */
    ListEntry(int content) {
        this.content = content;
    }

    void extend(SourceSpan span) {
        int to = span.getInputIndex() + span.getLength();
        if (start < 0) {
            start = span.getInputIndex();
            lineEnd = to;
        }
        end = to;
    }

    /** The offset after the marker. */
    int content() {
        return content;
    }

    /** The end of the marker's line. */
    int lineEnd() {
        return lineEnd;
    }

    TextRange range() {
        return new TextRange(Math.max(start, 0), Math.max(end, start));
    }
}
