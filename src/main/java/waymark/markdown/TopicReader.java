package waymark.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Nature;
import waymark.model.Note;
import waymark.model.Roadmap.Notice;
import waymark.model.Section;
import waymark.model.Topic;

/**
 * Reads the blocks below a heading: items, lines to fill in, and notes for all the rest. Numbers the topics as it meets
 * them; what turns out to be plain text gives its numbers back.
 */
final class TopicReader {
    private final Spans spans;
    private final MarkerScanner markers;
    private final TitleReader titles;
    private final FormReader forms;
    private final NoticeCollector notices;
    private final Predicate<Node> opensSection;
    private int next;

    TopicReader(SourceText source, Inlines inlines, Spans spans, PhaseNames phases, Predicate<Node> opensSection) {
        this.spans = spans;
        this.markers = new MarkerScanner(source.text(), inlines, spans);
        this.titles = new TitleReader(source.text(), inlines, spans);
        this.forms = new FormReader(source.text(), inlines, spans, phases);
        this.notices = new NoticeCollector(source);
        this.opensSection = opensSection;
    }

    /** Starts to count; the index of the root. */
    int begin() {
        next = 0;
        return next();
    }

    /** The index of the topic that is read next. */
    int next() {
        return next++;
    }

    List<Notice> notices() {
        return notices.notices();
    }

    /** The topics from {@code first} up to the next heading. */
    List<Topic> below(@Nullable Node first, Place place) {
        if (first == null) {
            return List.of();
        }
        var run = new TopicRun(place.parent(), this::next);
        String previous = "";
        for (Node node = first; node != null && !opensSection.test(node); node = node.getNext()) {
            if (node instanceof ThematicBreak || node instanceof LinkReferenceDefinition || !spans.has(node)) {
                continue;
            }
            int before = next;
            var topics = read(node, place, previous);
            if (isText(topics)) {
                next = before;
                run.text(spans.range(node));
            } else {
                run.topics(topics);
                previous = topics.getLast().number();
            }
        }
        return run.end();
    }

    private static boolean isText(List<Topic> topics) {
        for (Topic topic : topics) {
            if (!(topic instanceof Note)) {
                return false;
            }
        }
        return true;
    }

    private List<Topic> read(Node node, Place place, String previous) {
        return switch (node) {
            case ListEntry entry -> entry(entry, place, previous);
            case ListBlock list -> below(list.getFirstChild(), place.deeper());
            case BlockQuote quote -> below(quote.getFirstChild(), place.deeper());
            case FootnoteDefinition note -> below(note.getFirstChild(), place.deeper());
            case Paragraph paragraph -> lines(paragraph, place);
            case TableParser.Table table -> {
                notices.look(table);
                yield List.of();
            }
            default -> List.of();
        };
    }

    private List<Topic> lines(Paragraph paragraph, Place place) {
        notices.look(paragraph, place.depth());
        var run = new TopicRun(place.parent(), this::next);
        for (var span : paragraph.getSourceSpans()) {
            TextRange line = spans.line(span);
            int index = next;
            @Nullable Topic form = forms.read(line, line, index, place);
            if (form == null) {
                run.text(line);
            } else {
                next = index + 1;
                run.topics(List.of(form));
            }
        }
        return run.end();
    }

    private List<Topic> entry(ListEntry entry, Place place, String previous) {
        @Nullable Paragraph opening = MarkerScanner.openingParagraph(entry);
        if (opening != null) {
            notices.look(opening, place.depth() + 1);
            @Nullable Marker marker = markers.scan(entry, opening);
            return marker == null
                    ? plainEntry(entry, opening, place, previous)
                    : List.of(item(entry, opening, marker, place, previous));
        }
        return entry.getFirstChild() instanceof Heading heading
                ? plainEntry(entry, heading, place, previous)
                : below(entry.getFirstChild(), place.deeper());
    }

    private Item item(ListEntry entry, Paragraph opening, Marker marker, Place place, String previous) {
        int index = next();
        Title title = titles.read(opening, marker.offset() + 2, place.number(), previous);
        Nature nature = Conventions.isOptional(title.text()) ? Nature.OPTIONAL : place.nature();
        var children =
                below(opening.getNext(), place.below(index, title, nature).deeper());
        return new Item(
                index, place.parent(), spans.range(entry), marker, title.number(), title.text(), nature, children);
    }

    /** An entry without a box: a section when something to do stands below it, a line to fill in, or text. */
    private List<Topic> plainEntry(ListEntry entry, Node opening, Place place, String previous) {
        int index = next();
        TextRange line = spans.range(opening);
        if (opening.getNext() != null) {
            Title title = titles.read(opening, line.start(), place.number(), previous);
            Place inside = place.below(index, title);
            var children = below(opening.getNext(), inside.deeper());
            if (!isText(children)) {
                return List.of(section(index, place, spans.range(entry), line, title, inside.nature(), children));
            }
            next = index + 1;
        }
        @Nullable
        Topic form = opening.getSourceSpans().size() == 1 ? forms.read(line, spans.range(entry), index, place) : null;
        return form == null ? List.of() : List.of(form);
    }

    private static Section section(
            int index, Place place, TextRange range, TextRange line, Title title, Nature nature, List<Topic> children) {
        return new Section(
                index,
                place.parent(),
                range,
                line,
                Section.LIST_ENTRY,
                title.number(),
                title.text(),
                null,
                nature,
                children);
    }
}
