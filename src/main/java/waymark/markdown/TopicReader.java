package waymark.markdown;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.Field;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Nature;
import waymark.model.Note;
import waymark.model.Roadmap.Notice;
import waymark.model.Section;
import waymark.model.StatusChoice;
import waymark.model.Topic;

/**
 * Reads the blocks below a heading: items, lines to fill in, and notes for all the rest. Numbers the topics as it meets
 * them; what turns out to be plain text gives its numbers back.
 */
final class TopicReader {
    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final MarkerScanner markers;
    private final ToIntFunction<String> phaseIndex;
    private final Predicate<Node> opensSection;
    private int next;
    private boolean namedPhaseBelow;
    private int tooDeepAt = -1;

    TopicReader(
            String text, Inlines inlines, Spans spans, ToIntFunction<String> phaseIndex, Predicate<Node> opensSection) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
        this.markers = new MarkerScanner(text, inlines, spans);
        this.phaseIndex = phaseIndex;
        this.opensSection = opensSection;
    }

    /** Starts to count; the index of the root. */
    int begin() {
        next = 0;
        namedPhaseBelow = false;
        return next();
    }

    /** The index of the topic that is read next. */
    int next() {
        return next++;
    }

    boolean namedPhaseBelow() {
        return namedPhaseBelow;
    }

    List<Notice> notices(SourceText source) {
        return List.of();
    }

    /** What stands above the topics being read. */
    private record Place(int parent, Nature nature, boolean review, String number, int depth) {}

    /** The topics from {@code first} up to the next heading. */
    List<Topic> below(@Nullable Node first, int parent, Nature nature, boolean review, String number) {
        return siblings(first, new Place(parent, nature, review, number, 1));
    }

    private List<Topic> siblings(@Nullable Node first, Place place) {
        var run = new TopicRun(place.parent, this::next);
        String previous = "";
        for (Node node = first; node != null && !opensSection.test(node); node = node.getNext()) {
            if (node instanceof ThematicBreak || node instanceof LinkReferenceDefinition || !spans.has(node)) {
                continue;
            }
            int before = next;
            var topics = node instanceof ListItem entry ? entry(entry, place, previous) : read(node, place);
            if (topics.stream().allMatch(Note.class::isInstance)) {
                next = before;
                run.text(spans.range(node));
            } else {
                run.topics(topics);
                previous = topics.getLast().number();
            }
        }
        return run.end();
    }

    private List<Topic> read(Node node, Place place) {
        return switch (node) {
            case ListBlock list -> siblings(list.getFirstChild(), deeper(place));
            case BlockQuote quote -> siblings(quote.getFirstChild(), deeper(place));
            case FootnoteDefinition note -> siblings(note.getFirstChild(), deeper(place));
            case Paragraph paragraph -> lines(paragraph, place);
            default -> List.of();
        };
    }

    private static Place deeper(Place place) {
        return new Place(place.parent, place.nature, place.review, place.number, place.depth + 1);
    }

    private List<Topic> lines(Paragraph paragraph, Place place) {
        var run = new TopicRun(place.parent, this::next);
        for (var span : paragraph.getSourceSpans()) {
            TextRange line = spans.line(span);
            int before = next;
            @Nullable Topic topic = form(line, line, next(), place);
            if (topic == null) {
                next = before;
                run.text(line);
            } else {
                run.topics(List.of(topic));
            }
        }
        return run.end();
    }

    private List<Topic> entry(ListItem entry, Place place, String previous) {
        @Nullable Paragraph opening = MarkerScanner.openingParagraph(entry);
        @Nullable Node title = opening == null && entry.getFirstChild() instanceof Heading heading ? heading : opening;
        if (title == null) {
            return siblings(entry.getFirstChild(), deeper(place));
        }
        TextRange range = spans.range(entry);
        @Nullable Marker marker = opening == null ? null : markers.scan(entry, opening);
        int from = marker == null ? spans.start(title) : marker.offset() + 2;
        int index = next();
        if (marker != null) {
            Title words = title(opening, from, place, previous);
            Nature nature = Conventions.isOptional(words.text()) ? Nature.OPTIONAL : place.nature;
            var inside = new Place(index, nature, place.review, number(words, place), place.depth + 2);
            var children = siblings(opening.getNext(), inside);
            return List.of(
                    new Item(index, place.parent, range, marker, words.number(), words.text(), nature, children));
        }
        return plainEntry(title, range, index, place, previous);
    }

    private List<Topic> plainEntry(Node title, TextRange range, int index, Place place, String previous) {
        int from = spans.start(title);
        Title words = title(title, from, place, previous);
        @Nullable Nature own = Conventions.ofHeading(words.text());
        Nature nature = own == null ? place.nature : own;
        var inside = new Place(index, nature, place.review, number(words, place), place.depth + 2);
        var children = siblings(title.getNext(), inside);
        if (!children.stream().allMatch(Note.class::isInstance)) {
            return List.of(new Section(
                    index,
                    place.parent,
                    range,
                    spans.range(title),
                    Section.LIST_ENTRY,
                    words.number(),
                    words.text(),
                    null,
                    nature,
                    children));
        }
        next = index + 1;
        @Nullable
        Topic form = title.getSourceSpans().size() == 1 ? form(spans.range(title), range, index, place) : null;
        return form == null ? List.of() : List.of(form);
    }

    private @Nullable Topic form(TextRange line, TextRange range, int index, Place place) {
        @Nullable FormLine form = FormLine.of(text, line.start(), line.end());
        if (form == null) {
            return null;
        }
        String plain = inlines.plain(form.label());
        Title label = Title.of(plain.replaceAll("\\s*[:：]$", ""), place.number, "");
        return switch (form) {
            case FormLine.Blank blank ->
                new Field(
                        index,
                        place.parent,
                        range,
                        label.number(),
                        label.text(),
                        kind(label.text(), place),
                        blank.underscores(),
                        spans.column(line.start()));
            case FormLine.Choice choice -> {
                int phase = phaseIndex.applyAsInt(label.text());
                namedPhaseBelow |= phase == 0;
                yield phase < 0
                        ? null
                        : new StatusChoice(
                                index, place.parent, range, label.number(), label.text(), choice.options(), phase);
            }
        };
    }

    private static Field.Kind kind(String label, Place place) {
        if (place.review) {
            return Field.Kind.REVIEW;
        }
        return Conventions.isDate(label) ? Field.Kind.DATE : Field.Kind.TEXT;
    }

    private Title title(Node block, int from, Place place, String previous) {
        var first = block.getSourceSpans().getFirst();
        int firstEnd = first.getInputIndex() + first.getLength();
        boolean simple = from < firstEnd && !Inlines.hasMarkup(text, from, firstEnd) && !isBlank(from, firstEnd);
        return Title.of(
                inlines.plain(simple ? text.substring(from, firstEnd) : markdown(block, from)), place.number, previous);
    }

    private boolean isBlank(int from, int end) {
        return text.substring(from, end).isBlank();
    }

    private String markdown(Node block, int from) {
        var markdown = new StringBuilder();
        for (var span : block.getSourceSpans()) {
            int start = Math.max(from, span.getInputIndex());
            int end = span.getInputIndex() + span.getLength();
            if (start < end) {
                markdown.append(text, start, end).append('\n');
            }
            if (markdown.length() > FormLine.LONGEST) {
                break;
            }
        }
        return markdown.toString();
    }

    private static String number(Title title, Place place) {
        return title.number().isEmpty() ? place.number : title.number();
    }
}
