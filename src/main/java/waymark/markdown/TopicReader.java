package waymark.markdown;

import java.util.List;
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
import waymark.model.Field;
import waymark.model.FilledBlanks;
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
    private final SectionHeadings headings;
    private int next;
    private int filledTo;

    TopicReader(
            SourceText source,
            Inlines inlines,
            Spans spans,
            PhaseNames phases,
            SectionHeadings headings,
            FilledBlanks filled) {
        this.spans = spans;
        this.markers = new MarkerScanner(source.text(), inlines, spans);
        this.titles = new TitleReader(source.text(), inlines, spans);
        this.forms = new FormReader(source.text(), inlines, spans, phases, filled);
        this.notices = new NoticeCollector(source, spans);
        this.headings = headings;
    }

    /** Starts to count; the index of the root. */
    int begin() {
        next = 0;
        filledTo = 0;
        return next();
    }

    /** The index of the topic that is read next. */
    int next() {
        return next++;
    }

    /** Looks at a heading that opens a section. */
    void look(Heading heading) {
        notices.look(heading);
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
        collect(first, place, run);
        return run.end();
    }

    private void collect(@Nullable Node first, Place place, TopicRun run) {
        String previous = "";
        for (Node node = first; node != null && !headings.opensSection(node); node = node.getNext()) {
            int size = run.size();
            switch (node) {
                case ListEntry entry -> entry(entry, place, previous, run);
                case ListBlock list -> container(list, place, run);
                case BlockQuote quote -> container(quote, place, run);
                case FootnoteDefinition footnote -> container(footnote, place, run);
                case Paragraph paragraph -> lines(paragraph, place, run);
                case LinkReferenceDefinition definition -> {}
                default -> other(node, run);
            }
            previous = run.size() > size ? run.lastNumber() : previous;
        }
    }

    /** A list, a quote or a footnote says nothing itself: what stands in it stands where it stands. */
    private void container(Node node, Place place, TopicRun run) {
        int size = run.size();
        int before = next;
        var note = run.openNote();
        collect(node.getFirstChild(), place.deeper(), run);
        if (run.size() == size) {
            next = before;
            run.reopen(note);
            text(node, run);
        }
    }

    private void other(Node node, TopicRun run) {
        notices.look(node);
        if (!(node instanceof ThematicBreak) || headings.isInFrontMatter(node)) {
            text(node, run);
        }
    }

    private void text(Node node, TopicRun run) {
        if (spans.has(node)) {
            run.text(spans.range(node));
        }
    }

    private void lines(Paragraph paragraph, Place place, TopicRun run) {
        notices.look(paragraph, place.depth());
        notices.lookForBoxes(paragraph, 0, place.depth());
        for (var span : paragraph.getSourceSpans()) {
            TextRange line = spans.line(span);
            if (line.start() < filledTo) {
                continue;
            }
            int index = next();
            @Nullable Topic form = forms.read(line, line, index, place);
            if (form == null) {
                next = index;
                run.text(line);
            } else {
                run.topic(form);
                filledTo = form.range().end();
            }
        }
    }

    private void entry(ListEntry entry, Place place, String previous, TopicRun run) {
        @Nullable Paragraph opening = MarkerScanner.openingParagraph(entry);
        if (opening != null) {
            notices.look(opening, place.depth() + 1);
            @Nullable Marker marker = markers.scan(entry, opening);
            if (marker != null) {
                notices.lookForBoxes(opening, 1, place.depth() + 1);
                run.topic(item(entry, opening, marker, place, previous));
                return;
            }
            notices.lookForBoxes(opening, 0, place.depth() + 1);
        }
        @Nullable Node title = opening == null && entry.getFirstChild() instanceof Heading heading ? heading : opening;
        if (title == null) {
            container(entry, place, run);
            return;
        }
        int before = next;
        @Nullable Topic topic = plainEntry(entry, title, place, previous);
        if (topic == null) {
            next = before;
            run.text(spans.range(entry));
        } else {
            run.topic(topic);
        }
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

    /** An entry without a box: a section when something to do stands below it, a line to fill in, or null for text. */
    private @Nullable Topic plainEntry(ListEntry entry, Node opening, Place place, String previous) {
        int index = next();
        TextRange line = spans.range(opening);
        TextRange whole = spans.range(entry);
        @Nullable Field filled = forms.filled(line, whole, index, place);
        if (filled != null && filled.blank().end() == whole.end()) {
            return filled;
        }
        if (opening.getNext() != null) {
            Title title = titles.read(opening, line.start(), place.number(), previous);
            Place inside = place.below(index, title);
            var children = below(opening.getNext(), inside.deeper());
            if (!isText(children)) {
                return section(index, place, whole, line, title, inside.nature(), children);
            }
            next = index + 1;
        }
        if (filled != null && filled.blank().end() >= line.end()) {
            return filled;
        }
        return opening.getSourceSpans().size() == 1 ? forms.read(line, whole, index, place) : null;
    }

    private static boolean isText(List<Topic> topics) {
        return topics.isEmpty() || topics.size() == 1 && topics.getFirst() instanceof Note;
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
                WeekWords.part(title.text()),
                children);
    }
}
