package waymark.markdown;

import org.commonmark.node.ListItem;
import org.commonmark.node.SourceSpan;
import waymark.document.TextRange;

/** An entry of a list. Keeps where it begins and ends instead of a span for each line: there are very many of them. */
final class ListEntry extends ListItem {
    private final int content;
    private int start = -1;
    private int end;
    private int lineEnd;

    /**
     * @param content the offset in the text where its first line goes on behind the marker
     */
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

    /** Behind the marker. */
    int content() {
        return content;
    }

    /** The end of the line of the marker. */
    int lineEnd() {
        return lineEnd;
    }

    TextRange range() {
        return new TextRange(Math.max(start, 0), Math.max(end, start));
    }
}
