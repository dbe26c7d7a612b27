package waymark.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import waymark.document.SourceText;
import waymark.model.FilledBlanks;
import waymark.model.Relocation;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;

/**
 * Parses a file again after an edit: only the part that changed, with the headings around it, if nothing else in the file depends on that
 * part. A heading of the document closes all blocks before it, so what follows it can be parsed on its own.
 */
final class ChangedPart {
    private final Roadmap before;
    private final SourceText now;
    private final FilledBlanks filled;
    private final String oldText;
    private final String newText;
    private final int longer;
    private final List<Section> headings;
    private final Map<Integer, List<Topic>> contents = new HashMap<>();
    private final Map<Integer, Integer> indices = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    private ChangedPart(Roadmap before, SourceText now, FilledBlanks filled) {
        this.before = before;
        this.now = now;
        this.filled = filled;
        this.oldText = before.source().text();
        this.newText = now.text();
        this.longer = newText.length() - oldText.length();
        this.headings = before.all(Section.class)
                .filter(section -> section.level() > 0 && isHeading(section))
                .toList();
    }

    /**
     * The roadmap of the file's current text; empty if the whole text must be parsed.
     *
     * @param before parsed from the file alone, without tracked entries
     */
    static Optional<Roadmap> read(Roadmap before, SourceText now, FilledBlanks filled) {
        return new ChangedPart(before, now, filled).read();
    }

    private static boolean isHeading(Topic topic) {
        return topic instanceof Section section && section.level() < Section.LIST_ENTRY;
    }

    private Optional<Roadmap> read() {
        if (mayDefine(oldText)
                || mayDefine(newText)
                || FrontMatter.end(oldText) != FrontMatter.end(newText)
                || !before.notices().isEmpty()
                || !filled.areSingleLines()) {
            return Optional.empty();
        }
        int same = sameAtBeginning();
        int first = -1;
        while (first + 1 < headings.size() && lineEnd(oldText, headings.get(first + 1)) < same) {
            first++;
        }
        if (first < 0 || !mayBegin(headings.get(first))) {
            return Optional.empty();
        }
        int changed = oldText.length() - sameAtEnd(same);
        int end = first + 1;
        while (end < headings.size() && lineStart(oldText, headings.get(end)) <= changed) {
            end++;
        }
        // If the last heading ended where the file ended, an offset at that position is ambiguous.
        boolean isBare = end == headings.size() && headings.getLast().heading().end() == oldText.length();
        return isBare ? Optional.empty() : read(first, end);
    }

    /** Whether a text may define links or footnotes, which affect the whole text. */
    private static boolean mayDefine(String text) {
        return text.contains("]:");
    }

    /** An underlined heading could be parsed differently on its own, and a title section can have content both above and below its heading. */
    private boolean mayBegin(Section heading) {
        return oldText.charAt(heading.heading().start()) == '#'
                && (heading.children().isEmpty()
                        || heading.children().getFirst().range().start()
                                >= heading.heading().end());
    }

    private int sameAtBeginning() {
        int most = Math.min(oldText.length(), newText.length());
        int same = 0;
        while (same < most && oldText.charAt(same) == newText.charAt(same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(int sameAtBeginning) {
        int most = Math.min(oldText.length(), newText.length()) - sameAtBeginning;
        int same = 0;
        while (same < most
                && oldText.charAt(oldText.length() - 1 - same) == newText.charAt(newText.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static int lineStart(String text, Section heading) {
        int at = heading.heading().start();
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private static int lineEnd(String text, Section heading) {
        int at = heading.heading().end();
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Parses from one heading to another, including the line of the latter. */
    private Optional<Roadmap> read(int first, int end) {
        int start = lineStart(oldText, headings.get(first));
        boolean isLast = end == headings.size();
        String text =
                newText.substring(start, isLast ? newText.length() : lineEnd(oldText, headings.get(end)) + longer);
        var source = SourceText.read(text.getBytes(StandardCharsets.UTF_8));
        if (!source.text().equals(text)) {
            return Optional.empty();
        }
        var blocks = new Blocks(text);
        var spans = new Spans(text);
        var sections = new SectionHeadings(text, blocks, blocks.inlines(), spans);
        List<SectionHeading> found = sections.find(phase(first));
        if (!areSame(found, first, end, text, start)) {
            return Optional.empty();
        }
        var phases = new PhaseNames(found);
        var tracked = new TrackedEntries(text, spans, List.of());
        var topics = new TopicReader(source, blocks.inlines(), spans, phases, sections, filled, tracked);
        var within = new Relocation(index -> index, offset -> offset + start);
        topics.begin(headings.get(first).index());
        for (int i = first; i < end; i++) {
            Section section = headings.get(i);
            SectionHeading heading = found.get(i - first);
            indices.put(section.index(), topics.next());
            starts.put(section.heading().start(), heading.range().start() + start);
            topics.look(heading.node());
            contents.put(
                    section.index(),
                    topics.below(heading.node().getNext(), place(section)).stream()
                            .map(topic -> relocated(topic, within))
                            .toList());
        }
        boolean isAlone = topics.notices().isEmpty() && !phases.wereAsked();
        return isAlone ? Optional.of(roadmap(first, end, topics.next())) : Optional.empty();
    }

    /** The level of the phase that contains a heading. */
    private int phase(int heading) {
        int phase = SectionHeadings.OUTSIDE;
        for (Section section : headings.subList(0, heading)) {
            phase = SectionHeadings.phase(phase, section.level(), section.duration());
        }
        return phase;
    }

    /** Whether the headings are the same as before, and the one after the changed part is still a heading. */
    private boolean areSame(List<SectionHeading> found, int first, int end, String text, int start) {
        boolean isLast = end == headings.size();
        if (found.size() != end - first + (isLast ? 0 : 1)) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            Section section = headings.get(first + i);
            SectionHeading heading = found.get(i);
            boolean isBehind = first + i == end;
            if (heading.level() != section.level()
                    || !text.substring(heading.range().start(), heading.range().end())
                            .equals(before.source().text(section.heading()))
                    || !isBehind && !Objects.equals(heading.duration(), section.duration())
                    || isBehind
                            && heading.range().start() + start
                                    != section.heading().start() + longer) {
                return false;
            }
        }
        return true;
    }

    /** The context in which the content of a section is parsed. */
    private ParseContext place(Section section) {
        if (section.level() == 0) {
            return ParseContext.root(0);
        }
        ParseContext above =
                section.parent() < 0 ? ParseContext.root(-1) : place((Section) before.topic(section.parent()));
        int index = indices.getOrDefault(section.index(), section.index());
        return above.below(index, new Title(section.number(), section.text()));
    }

    private Roadmap roadmap(int first, int end, int next) {
        int from = headings.get(first).index();
        int behind = end == headings.size() ? before.size() : headings.get(end).index();
        int changed = headings.get(first).heading().start();
        int same = end == headings.size()
                ? oldText.length()
                : headings.get(end).heading().start();
        var there = new Relocation(
                index -> index <= from ? index : index >= behind ? index + next - behind : indices.get(index),
                offset -> offset <= changed ? offset : offset >= same ? offset + longer : inside(offset, first, end));
        return new Roadmap(now, (Section) again(before.root(), there), List.of());
    }

    /** The new offset of a heading's start or end within the changed part. */
    private int inside(int offset, int first, int end) {
        int at = end - 1;
        while (at > first && headings.get(at).heading().start() > offset) {
            at--;
        }
        int start = headings.get(at).heading().start();
        return starts.get(start) + offset - start;
    }

    private Topic again(Topic topic, Relocation there) {
        List<Topic> read = contents.get(topic.index());
        var below = new ArrayList<Topic>(read == null ? List.of() : read);
        for (Topic child : topic.children()) {
            if (read == null || isHeading(child)) {
                below.add(again(child, there));
            }
        }
        return topic.relocated(there, below);
    }

    private static Topic relocated(Topic topic, Relocation there) {
        return topic.relocated(
                there,
                topic.children().stream().map(child -> relocated(child, there)).toList());
    }
}
