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
import waymark.model.Blank;
import waymark.model.FilledBlanks;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.PlainEntry;
import waymark.model.Prose;
import waymark.model.Roadmap.Notice;
import waymark.model.Topic;

/**
 * Reads the blocks below a heading: items, lines to fill in, and notes for everything else. Numbers the topics as it finds them; a block
 * that turns out to be prose releases its numbers.
 */
final class TopicReader {
    private final String text;
    private final Spans spans;
    private final MarkerScanner markers;
    private final TitleReader titles;
    private final FormReader forms;
    private final NoticeCollector notices;
    private final SectionHeadings headings;
    private final TrackedEntries tracked;
    private int next;
    private int filledTo;

    TopicReader(
            SourceText source,
            Inlines inlines,
            Spans spans,
            PhaseNames phases,
            SectionHeadings headings,
            FilledBlanks filled,
            TrackedEntries tracked) {
        this.spans = spans;
        this.markers = new MarkerScanner(source.text(), inlines, spans);
        this.titles = new TitleReader(source.text(), inlines, spans);
        this.forms = new FormReader(source.text(), inlines, spans, phases, filled, this::next);
        this.text = source.text();
        this.notices = new NoticeCollector(source, spans);
        this.headings = headings;
        this.tracked = tracked;
    }

    /** Starts numbering at the index of the first topic. */
    void begin(int first) {
        next = first;
        filledTo = 0;
    }

    /** The index of the next topic. */
    int next() {
        return next++;
    }

    /** Checks a heading that opens a section. */
    void look(Heading heading) {
        notices.look(heading);
    }

    List<Notice> notices() {
        return notices.notices();
    }

    /** The topics from {@code first} to the next heading. */
    List<Topic> below(@Nullable Node first, ParseContext place) {
        return below(List.of(), first, place);
    }

    private List<Topic> below(List<Topic> before, @Nullable Node first, ParseContext place) {
        if (first == null) {
            return before;
        }
        var run = new TopicRun(place.parent(), this::next);
        before.forEach(run::topic);
        collect(first, place, run);
        return run.end();
    }

    private void collect(@Nullable Node first, ParseContext place, TopicRun run) {
        String previous = "";
        for (Node node = first; node != null && !headings.opensSection(node); node = node.getNext()) {
            int size = run.size();
            switch (node) {
                case ListEntry entry -> entry(entry, place, previous, run);
                case Paragraph paragraph -> lines(paragraph, place, run);
                case ListBlock list -> container(list, place, run);
                case BlockQuote quote -> container(quote, place, run);
                case FootnoteDefinition footnote -> container(footnote, place, run);
                case LinkReferenceDefinition definition -> {}
                case TableParser.Table table -> table(table, place, run);
                default -> other(node, run);
            }
            previous = run.size() > size ? run.lastNumber() : previous;
        }
    }

    /** A list, a quote or a footnote isn't a topic itself: its topics take its place, or it is prose. */
    private void container(Node node, ParseContext place, TopicRun run) {
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

    /** The whole table is a note, followed by its tracked rows as items. */
    private void table(TableParser.Table table, ParseContext place, TopicRun run) {
        other(table, run);
        if (tracked.isEmpty()) {
            return;
        }
        String previous = "";
        for (var span : table.getSourceSpans()) {
            TextRange line = spans.line(span);
            @Nullable PlainEntry row = tracked.row(line.start());
            if (row != null) {
                Title title = Title.of(TrackedEntries.words(row), place.number(), previous);
                previous = title.number();
                run.topic(TopicFactory.item(next(), line, tracked.mark(row), title, false, place, List.of()));
            }
        }
    }

    private void text(Node node, TopicRun run) {
        if (spans.has(node)) {
            run.text(spans.range(node));
        }
    }

    private void lines(Paragraph paragraph, ParseContext place, TopicRun run) {
        var lines = paragraph.getSourceSpans();
        notices.look(lines, place.depth());
        notices.lookForBoxes(lines, 0, place.depth());
        int end = spans.range(paragraph).end();
        for (var span : lines) {
            TextRange line = spans.line(span);
            if (line.start() < filledTo) {
                continue;
            }
            @Nullable NearBox box = tracked.box(line.start());
            if (box != null) {
                Title title = titles.read(paragraph, box.textStart(), place.number(), "");
                run.topic(TopicFactory.item(next(), line, box.marker(), title, false, place, List.of()));
                continue;
            }
            List<Topic> form = forms.read(line, line, place);
            if (form.isEmpty() && FormLine.goesOnWithBox(text, line.end(), end)) {
                form = forms.read(new TextRange(line.start(), end), new TextRange(line.start(), end), place);
            }
            if (form.isEmpty()) {
                run.text(line);
            }
            for (Topic topic : form) {
                run.topic(topic);
                filledTo = topic.range().end();
            }
        }
    }

    private void entry(ListEntry entry, ParseContext place, String previous, TopicRun run) {
        @Nullable Paragraph opening = MarkerScanner.openingParagraph(entry);
        if (opening != null) {
            var lines = opening.getSourceSpans();
            notices.look(lines, place.depth() + 1);
            @Nullable Marker marker = markers.scan(entry, opening);
            if (marker != null) {
                notices.lookForBoxes(lines, 1, place.depth() + 1);
                run.topic(item(entry, opening, marker, marker.offset() + 2, true, place, previous));
                return;
            }
            int start = spans.range(opening).start();
            @Nullable NearBox known = NearBox.at(text, start, spans.lineEnd(start));
            @Nullable NearBox near = known == null ? tracked.box(start) : known;
            notices.lookForBoxes(lines, near == null ? 0 : 1, place.depth() + 1);
            if (near != null) {
                ParseContext inside = near.optional() ? place.optional() : place;
                run.topic(item(entry, opening, near.marker(), near.textStart(), false, inside, previous));
                return;
            }
        }
        @Nullable Node title = opening == null && entry.getFirstChild() instanceof Heading heading ? heading : opening;
        if (title == null) {
            container(entry, place, run);
            return;
        }
        int before = next;
        @Nullable Marker mark = mark(title, entry, place);
        if (mark != null) {
            run.topic(item(entry, title, mark, mark.words(), false, place, previous));
            return;
        }
        List<Topic> topics = plainEntry(entry, title, place, previous);
        if (topics.isEmpty()) {
            next = before;
            run.text(spans.range(entry));
        }
        topics.forEach(run::topic);
    }

    private Item item(
            ListEntry entry,
            Node opening,
            Marker marker,
            int textStart,
            boolean gfm,
            ParseContext place,
            String previous) {
        int index = next();
        Title title = titles.read(opening, textStart, place.number(), previous).without(marker, text);
        ItemWords says = ItemWords.of(title);
        ParseContext inside =
                place.below(index, title, says.countingKind(place)).deeper();
        List<Topic> children = below(title.bare() ? List.of() : blanks(textStart, inside), opening.getNext(), inside);
        return TopicFactory.item(index, spans.range(entry), marker, title, says, gfm, place, children);
    }

    /** The mark of a tracked entry without a box; null for other entries and for lines to fill in. */
    private @Nullable Marker mark(Node title, ListEntry entry, ParseContext place) {
        @Nullable Marker mark = tracked.isEmpty() ? null : tracked.entry(title);
        if (mark == null || title.getSourceSpans().size() > 1) {
            return mark;
        }
        int before = next;
        boolean form =
                !forms.read(spans.range(title), spans.range(entry), place).isEmpty();
        next = before;
        return form ? null : mark;
    }

    /** The blanks in the line of an item. */
    private List<Topic> blanks(int textStart, ParseContext inside) {
        int end = spans.lineEnd(textStart);
        if (!spans.hasUnderscores(textStart, end)) {
            return List.of();
        }
        TextRange line = spans.trim(textStart, end);
        return forms.read(line, line, inside);
    }

    /** An entry without a box: a section if there is something to do below it, or lines to fill in; empty for prose. */
    private List<Topic> plainEntry(ListEntry entry, Node opening, ParseContext place, String previous) {
        TextRange line = spans.range(opening);
        TextRange whole = spans.range(entry);
        int before = next;
        @Nullable Blank filled = forms.filled(line, whole, place);
        if (filled != null && filled.blank().end() == whole.end()) {
            return List.of(filled);
        }
        next = before;
        if (opening.getNext() != null) {
            int index = next();
            Title title = titles.read(opening, line.start(), place.number(), previous);
            TitleWords words = TitleWords.of(title.text());
            ParseContext inside = place.below(index, title, words);
            var children = below(opening.getNext(), inside.deeper());
            if (!isText(children)) {
                return List.of(TopicFactory.section(
                        index, place, whole, line, title, WeekWords.part(words), inside.countingKind(), children));
            }
            next = before;
        }
        if (filled != null && filled.blank().end() >= line.end()) {
            next = before + 1;
            return List.of(filled);
        }
        return opening.getSourceSpans().size() == 1 ? forms.read(line, whole, place) : List.of();
    }

    static boolean isText(List<Topic> topics) {
        return topics.isEmpty() || topics.size() == 1 && topics.getFirst() instanceof Prose;
    }
}
