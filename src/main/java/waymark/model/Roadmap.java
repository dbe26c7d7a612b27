package waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.document.SourceText;

/**
 * A roadmap as its author wrote it: a tree of topics in the order of the file. Order, text and ranges come from the source
 * alone. Immutable.
 */
public final class Roadmap {
    private final SourceText source;
    private final List<Topic> topics;
    private final List<Section> phases;
    private final Map<Integer, StatusLine> statusLines;
    private final List<Notice> notices;

    /**
     * Something about the file that its reader should know.
     *
     * @param line where, counted from 1
     */
    public record Notice(Kind kind, int line) {
        /** What is odd. */
        public enum Kind {
            /** Blocks nested too deeply are shown as text. */
            TOO_DEEP,
            /** A table too large to read is shown as text. */
            TOO_WIDE,
            /** A line looks like a task and is none. */
            NEAR_MISS,
            /** A box in a table is no task. */
            BOX_IN_TABLE,
            /** A version control system left a mark where two versions clash. */
            CONFLICT_MARK
        }
    }

    /**
     * @param root the topic with index 0; every other is below it, numbered in the order of the file without gaps
     */
    public Roadmap(SourceText source, Section root, List<Notice> notices) {
        this.source = source;
        this.topics = preOrder(root);
        var phasesInOrder = new ArrayList<Section>();
        var linesByPhase = new HashMap<Integer, StatusLine>();
        for (Topic topic : topics) {
            if (topic instanceof Section section && section.isPhase()) {
                phasesInOrder.add(section);
            } else if (topic instanceof StatusLine line) {
                linesByPhase.putIfAbsent(line.phase(), line);
            }
        }
        this.phases = List.copyOf(phasesInOrder);
        this.statusLines = Map.copyOf(linesByPhase);
        this.notices = List.copyOf(notices);
    }

    private static List<Topic> preOrder(Section root) {
        var all = new ArrayList<Topic>();
        var rest = new ArrayDeque<Topic>();
        rest.push(root);
        while (!rest.isEmpty()) {
            Topic topic = rest.pop();
            if (topic.index() != all.size()) {
                throw new IllegalArgumentException("topic " + all.size() + " is numbered " + topic.index());
            }
            all.add(topic);
            List<Topic> children = topic.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                rest.push(children.get(i));
            }
        }
        return List.copyOf(all);
    }

    /** The file that it was read from. */
    public SourceText source() {
        return source;
    }

    /** The whole roadmap: the only top heading where everything stands below it, else a section without a heading. */
    public Section root() {
        return (Section) topics.getFirst();
    }

    /** All topics in the order of the file, the root first; a topic's place is its {@link Topic#index()}. */
    public List<Topic> topics() {
        return topics;
    }

    /** The number of topics, the root included. */
    public int size() {
        return topics.size();
    }

    /** The topic with that index. */
    public Topic topic(int index) {
        return topics.get(index);
    }

    /** Whether the topic is one of this roadmap, and not of another version of it. */
    public boolean has(Topic topic) {
        return topic.index() < topics.size() && topics.get(topic.index()) == topic;
    }

    /** The topic that another stands below; none for the root. */
    public Optional<Topic> parent(Topic topic) {
        return topic.parent() < 0 ? Optional.empty() : Optional.of(topics.get(topic.parent()));
    }

    /** The topics above, the outermost first, without the root. */
    public List<Topic> path(Topic topic) {
        var path = new ArrayDeque<Topic>();
        for (int above = topic.parent(); above > 0; above = topics.get(above).parent()) {
            path.push(topics.get(above));
        }
        return List.copyOf(path);
    }

    /** The topic and all below it, in the order of the file. */
    public List<Topic> subtree(Topic topic) {
        int end = topic.index() + 1;
        while (end < topics.size() && topics.get(end).parent() >= topic.index()) {
            end++;
        }
        return topics.subList(topic.index(), end);
    }

    /** The line where a topic's own words begin, counted from 1: that of its heading or its box, or where it begins. */
    public int line(Topic topic) {
        return source.line(
                switch (topic) {
                    case Section section -> section.heading().start();
                    case Item item -> item.marker().offset();
                    default -> topic.range().start();
                });
    }

    /** All items in the order of the file. */
    public Stream<Item> items() {
        return all(Item.class);
    }

    /** All topics of one kind in the order of the file. */
    public <T extends Topic> Stream<T> all(Class<T> kind) {
        return topics.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The sections that have a planned length, in the order of the file. */
    public List<Section> phases() {
        return phases;
    }

    /** The innermost phase that holds the topic, or is it. */
    public Optional<Section> phaseOf(Topic topic) {
        for (int at = topic.index(); at >= 0; at = topics.get(at).parent()) {
            if (topics.get(at) instanceof Section section && section.isPhase()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The line where the author keeps the status of a phase. */
    public Optional<StatusLine> statusLine(Section phase) {
        return Optional.ofNullable(statusLines.get(phase.index()));
    }

    /** What is odd about the file. */
    public List<Notice> notices() {
        return notices;
    }
}
