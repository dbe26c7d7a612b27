package waymark.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.Nature;
import waymark.model.PlannedDuration;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;

/** Arranges the blocks of a document below its headings. */
final class OutlineReader {
    private final SourceText source;
    private final Blocks blocks;
    private final Inlines inlines;
    private final Spans spans;
    private final int frontMatterEnd;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Heading, Integer> indexOf = new IdentityHashMap<>();
    private final PhaseNames phaseNames = new PhaseNames();
    private final TopicReader topics;

    OutlineReader(SourceText source, Blocks blocks) {
        this.source = source;
        this.blocks = blocks;
        this.inlines = blocks.inlines();
        this.spans = new Spans(source.text());
        this.frontMatterEnd = FrontMatter.end(source.text());
        for (Node node = blocks.document().getFirstChild(); node != null; node = node.getNext()) {
            if (opensSection(node)) {
                var heading = (Heading) node;
                headings.add(heading);
                phaseNames.add(heading, inlines.plain(blocks.heading(heading)), duration(heading) != null);
            }
        }
        this.topics = new TopicReader(source.text(), inlines, spans, this::phaseIndex, this::opensSection);
    }

    Roadmap read() {
        Section root = root();
        if (topics.namedPhaseBelow()) {
            root = root();
        }
        return new Roadmap(source, root, topics.notices(source));
    }

    /** The index of the phase that a label names; -1 for none, 0 for one whose index is known only in a second reading. */
    private int phaseIndex(String label) {
        Heading heading = phaseNames.find(label);
        return heading == null ? -1 : indexOf.getOrDefault(heading, 0);
    }

    private boolean opensSection(Node node) {
        return node instanceof Heading
                && node.getParent() == blocks.document()
                && spans.has(node)
                && spans.start(node) >= frontMatterEnd;
    }

    private Section root() {
        int index = topics.begin();
        @Nullable Node first = blocks.document().getFirstChild();
        var whole = new TextRange(0, source.text().length());
        boolean titled = !headings.isEmpty()
                && headings.getFirst().getLevel() == 1
                && headings.stream().filter(heading -> heading.getLevel() == 1).count() == 1;
        if (!titled) {
            var children = new ArrayList<>(topics.below(first, index, Nature.ONCE, false, ""));
            sections(0, 0, index, Nature.ONCE, false, "", children);
            return new Section(index, -1, whole, new TextRange(0, 0), 0, "", "", null, Nature.ONCE, children);
        }
        Heading heading = headings.getFirst();
        var before = topics.below(first, index, Nature.ONCE, false, "");
        return section(0, index, -1, whole, Nature.ONCE, false, new Title("", title(heading)), before);
    }

    /** Reads the headings from {@code from} on that are deeper than {@code level}; gives the first that isn't. */
    private int sections(
            int from, int level, int parent, Nature nature, boolean review, String number, List<Topic> into) {
        int at = from;
        String previous = "";
        while (at < headings.size() && headings.get(at).getLevel() > level) {
            int end = at + 1;
            while (end < headings.size()
                    && headings.get(end).getLevel() > headings.get(at).getLevel()) {
                end++;
            }
            var range = new TextRange(spans.start(headings.get(at)), startOf(end));
            var title = Title.of(title(headings.get(at)), number, previous);
            previous = title.number();
            into.add(section(at, topics.next(), parent, range, nature, review, title, List.of()));
            at = end;
        }
        return at;
    }

    private Section section(
            int at,
            int index,
            int parent,
            TextRange range,
            Nature inherited,
            boolean inReview,
            Title title,
            List<Topic> before) {
        Heading heading = headings.get(at);
        indexOf.put(heading, index);
        @Nullable Nature own = Conventions.ofHeading(title.text());
        Nature nature = own == null ? inherited : own;
        boolean review = inReview || Conventions.isReview(title.text());
        var children = new ArrayList<>(before);
        children.addAll(topics.below(heading.getNext(), index, nature, review, title.number()));
        sections(at + 1, heading.getLevel(), index, nature, review, title.number(), children);
        return new Section(
                index,
                parent,
                range,
                spans.range(heading),
                heading.getLevel(),
                title.number(),
                title.text(),
                duration(heading),
                nature,
                children);
    }

    private int startOf(int heading) {
        return heading < headings.size()
                ? spans.start(headings.get(heading))
                : source.text().length();
    }

    private String title(Heading heading) {
        return inlines.plain(blocks.heading(heading));
    }

    /** The duration in the paragraphs right below a heading. */
    private @Nullable PlannedDuration duration(Heading heading) {
        for (Node node = heading.getNext(); node instanceof Paragraph; node = node.getNext()) {
            for (var span : node.getSourceSpans()) {
                @Nullable
                PlannedDuration duration = DurationReader.ofLine(inlines.plain(source.text(spans.line(span))));
                if (duration != null) {
                    return duration;
                }
            }
        }
        return null;
    }
}
