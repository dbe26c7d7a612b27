package waymark.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.document.SourceText;
import waymark.model.Item;
import waymark.model.Marker.Form;
import waymark.model.Prose;
import waymark.model.Topic;

/**
 * Reads the content that a document has for its topics.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("- [ ] Sets\n\n  Read *chapter 1*.\n- [ ] Maps\n".getBytes(UTF_8)));
 * var text = new TopicText(plan.source());
 * FormattedText.words(text.of(plan.topic(1)));   // Read chapter 1.
 * }
 */
public final class TopicText {
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private final SourceText source;
    private final String definitions;

    /** For the topics of the given text. */
    public TopicText(SourceText source) {
        this.source = source;
        this.definitions = LinkDefinitions.of(source);
    }

    /** The document. */
    public SourceText source() {
        return source;
    }

    /** What the author wrote about a topic, beyond its title. */
    public List<FormattedText> of(Topic topic) {
        var notes = topic.children().stream()
                .filter(Prose.class::isInstance)
                .flatMap(note -> read(Slice.of(source, note.range())).stream())
                .filter(block -> !(block instanceof FormattedText.Rule));
        return Stream.concat(own(topic).stream(), notes).toList();
    }

    private List<FormattedText> read(String markdown) {
        boolean plain = definitions.isEmpty() || markdown.indexOf('[') < 0;
        return FormattedTextReader.read(plain ? markdown : definitions + "\n" + markdown);
    }

    /** An item's own text if its title doesn't show all of it: the title is its first line, as plain text without links and pictures. */
    private List<FormattedText> own(Topic topic) {
        if (!(topic instanceof Item item)) {
            return List.of();
        }
        if (item.marker().form() == Form.ROW) {
            return read(row(source.text(item.range())));
        }
        String text = Slice.of(source, item.ownText()).strip();
        if (item.hasMoreLines(source)) {
            return read(text);
        }
        if (text.indexOf('[') < 0
                && !text.contains("<a ")
                && !text.contains("://")
                && text.indexOf('@') < 0
                && !text.contains("www.")) {
            return List.of();
        }
        List<FormattedText> prose = read(text);
        return prose.stream().anyMatch(TopicText::leadsSomewhere) ? prose : List.of();
    }

    /** The text of all cells in a row. */
    private static String row(String line) {
        return Stream.of(CELL_END.split(line))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean leadsSomewhere(FormattedText block) {
        return block instanceof FormattedText.Paragraph paragraph && leads(paragraph.spans());
    }

    private static boolean leads(List<FormattedText.Span> spans) {
        return spans.stream().anyMatch(span -> switch (span) {
            case FormattedText.Span.Link link -> true;
            case FormattedText.Span.Picture picture -> true;
            case FormattedText.Span.Styled styled -> leads(styled.spans());
            default -> false;
        });
    }
}
