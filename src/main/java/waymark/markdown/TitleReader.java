package waymark.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import waymark.markdown.Spans.Content;

/** Reads the title of a list entry. */
final class TitleReader {
    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final Map<String, String> numbers = new HashMap<>();

    TitleReader(String text, Inlines inlines, Spans spans) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
    }

    /** The title of {@code block}, from the character at {@code start} on. */
    Title read(Node block, int start, String above, String previous) {
        int end = spans.lineEnd(start);
        String first = text.substring(start, end).strip();
        Content content = first.isEmpty() ? Content.MARKUP : spans.content(start, end);
        Title title = Title.of(content == Content.MARKUP ? words(first, block, start) : first, above, previous);
        // Numbers repeat, because each list starts at 1 again: equal strings are shared.
        @Nullable String known = title.number().isEmpty() ? "" : numbers.putIfAbsent(title.number(), title.number());
        return new Title(known == null ? title.number() : known, title.text(), content == Content.WORDS);
    }

    private String words(String first, Node block, int start) {
        return first.isEmpty() || Inlines.hasMarkup(first)
                ? inlines.plain(lines(block, start))
                : Inlines.repaired(first);
    }

    /** All lines, up to the maximum length of a title: emphasis and links can continue on the next line. */
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
