package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.CountingKind;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.WeekPart;

/** Arranges the blocks of a document under its headings. */
final class OutlineReader {
    private final SourceText source;
    private final Blocks blocks;
    private final List<SectionHeading> headings;
    private final PhaseNames phases;
    private final TrackedEntries tracked;
    private final TopicReader topics;
    private int next;

    OutlineReader(SourceText source, FilledBlanks filled, List<PlainEntry> tracked) {
        this.source = source;
        this.blocks = new Blocks(source.text());
        var inlines = blocks.inlines();
        var spans = new Spans(source.text());
        var sections = new SectionHeadings(source.text(), blocks, inlines, spans);
        this.headings = sections.find();
        this.phases = new PhaseNames(headings);
        this.tracked = new TrackedEntries(source.text(), spans, tracked);
        this.topics = new TopicReader(source, inlines, spans, phases, sections, filled, this.tracked);
    }

    Roadmap read() {
        Section root = root();
        if (phases.hasForwardNames()) {
            phases.readAgain();
            root = root();
        }
        for (SectionHeading heading : headings) {
            topics.look(heading.node());
        }
        return new Roadmap(source, root, topics.notices());
    }

    private Section root() {
        topics.begin(0);
        int index = topics.next();
        next = 0;
        var whole = new TextRange(0, source.text().length());
        var place = ParseContext.root(index);
        var before = topics.below(blocks.document().getFirstChild(), place);
        if (isTitled()) {
            return section(
                    ParseContext.root(-1),
                    index,
                    whole,
                    new Title("", headings.getFirst().title()),
                    before);
        }
        var children = new ArrayList<>(before);
        sections(0, place, children);
        return new Section(
                index, -1, whole, new TextRange(0, 0), 0, "", "", null, CountingKind.ONCE, WeekPart.ANY, children);
    }

    /** Whether the first heading is the only one of level 1, so that everything is below it. */
    private boolean isTitled() {
        int highest = 0;
        for (SectionHeading heading : headings) {
            highest += heading.level() == 1 ? 1 : 0;
        }
        return highest == 1 && headings.getFirst().level() == 1;
    }

    /** Reads the sections below a heading of this level. */
    private void sections(int level, ParseContext place, List<Topic> into) {
        String previous = "";
        while (next < headings.size() && headings.get(next).level() > level) {
            SectionHeading heading = headings.get(next);
            @Nullable PlainEntry entry = tracked.row(heading.range().start());
            String words = entry == null ? heading.title() : TrackedEntries.words(entry);
            var title = Title.of(words, place.number(), previous);
            previous = title.number();
            var range = new TextRange(heading.range().start(), end(next));
            Section section = section(place, topics.next(), range, title, List.of());
            into.add(entry == null ? section : item(section, title, entry, place));
        }
    }

    /** The item for a tracked heading, if it has only prose below it and isn't a phase; otherwise the section itself. */
    private Topic item(Section section, Title title, PlainEntry heading, ParseContext place) {
        return section.isPhase() || !TopicReader.isText(section.children())
                ? section
                : TopicFactory.item(
                        section.index(),
                        section.range(),
                        tracked.mark(heading),
                        title,
                        false,
                        place,
                        section.children());
    }

    /** Reads the next heading and everything below it. */
    private Section section(ParseContext place, int index, TextRange range, Title title, List<Topic> before) {
        SectionHeading heading = headings.get(next++);
        phases.read(heading, index);
        TitleWords words = TitleWords.of(title.text());
        ParseContext inside = place.below(index, title, words);
        var children = new ArrayList<>(before);
        children.addAll(topics.below(heading.node().getNext(), inside));
        sections(heading.level(), inside, children);
        return new Section(
                index,
                place.parent(),
                range,
                heading.range(),
                heading.level(),
                title.number(),
                title.text(),
                heading.duration(),
                inside.countingKind(),
                WeekWords.part(words),
                children);
    }

    private int end(int section) {
        int end = section + 1;
        while (end < headings.size()
                && headings.get(end).level() > headings.get(section).level()) {
            end++;
        }
        return end < headings.size()
                ? headings.get(end).range().start()
                : source.text().length();
    }
}
