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
 * A roadmap as its author wrote it: a tree of topics in file order. Order, text and ranges come from the source alone. Immutable.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\n## Sets\n- [x] Read\n- [ ] Write\n".getBytes(UTF_8)));
 * plan.topics().stream().map(Topic::text).toList();   // [Plan, Sets, Read, Write]
 * plan.path(plan.topic(2)).getFirst().text();   // Sets
 * plan.line(plan.topic(3));   // 4
 * }
 */
public final class Roadmap {
    private final SourceText source;
    private final List<Topic> topics;
    private final List<Section> phases;
    private final Map<Integer, StatusLine> statusLines;
    private final List<Notice> notices;

    /**
     * A problem in the file that the user should know about.
     *
     * @param line the line, counted from 1
     */
    public record Notice(Kind kind, int line) {
        /** The kind of problem. */
        public enum Kind {
            /** Blocks nested too deeply are shown as text. */
            TOO_DEEP,
            /** A table too large to read is shown as text. */
            TOO_WIDE,
            /** A line looks like a task but isn't one. */
            NEAR_MISS,
            /** A box in a table, where it isn't a task. */
            BOX_IN_TABLE,
            /** A conflict marker left by a version control system. */
            CONFLICT_MARK
        }
    }

    /** @param root the topic with index 0; all other topics are below it, numbered in file order without gaps */
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

    /** The file that the roadmap was parsed from. */
    public SourceText source() {
        return source;
    }

    /** The whole roadmap: the only level-1 heading if everything is below it, otherwise a section without a heading. */
    public Section root() {
        return (Section) topics.getFirst();
    }

    /** All topics in file order, starting with the root; the position of a topic is its {@link Topic#index()}. */
    public List<Topic> topics() {
        return topics;
    }

    /** The number of topics, including the root. */
    public int size() {
        return topics.size();
    }

    /** The topic with that index. */
    public Topic topic(int index) {
        return topics.get(index);
    }

    /** Whether the topic belongs to this roadmap and not to another version of it. */
    public boolean has(Topic topic) {
        return topic.index() < topics.size() && topics.get(topic.index()) == topic;
    }

    /** The parent of a topic; empty for the root. */
    public Optional<Topic> parent(Topic topic) {
        return topic.parent() < 0 ? Optional.empty() : Optional.of(topics.get(topic.parent()));
    }

    /** The ancestors of a topic, outermost first, without the root. */
    public List<Topic> path(Topic topic) {
        var path = new ArrayDeque<Topic>();
        for (int above = topic.parent(); above > 0; above = topics.get(above).parent()) {
            path.push(topics.get(above));
        }
        return List.copyOf(path);
    }

    /** The topic and everything below it, in file order. */
    public List<Topic> subtree(Topic topic) {
        int end = topic.index() + 1;
        while (end < topics.size() && topics.get(end).parent() >= topic.index()) {
            end++;
        }
        return topics.subList(topic.index(), end);
    }

    /** The line, counted from 1, of a topic's heading or box; for other topics, the line where the topic begins. */
    public int line(Topic topic) {
        return source.line(
                switch (topic) {
                    case Section section -> section.heading().start();
                    case Item item -> item.marker().offset();
                    default -> topic.range().start();
                });
    }

    /** All items in file order. */
    public Stream<Item> items() {
        return all(Item.class);
    }

    /** All topics of one kind in file order. */
    public <T extends Topic> Stream<T> all(Class<T> kind) {
        return topics.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The sections that have a planned duration, in file order. */
    public List<Section> phases() {
        return phases;
    }

    /** The innermost phase that contains the topic or is the topic; empty if there is none. */
    public Optional<Section> phaseOf(Topic topic) {
        for (int at = topic.index(); at >= 0; at = topics.get(at).parent()) {
            if (topics.get(at) instanceof Section section && section.isPhase()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The line where the author keeps the status of a phase; empty if there is none. */
    public Optional<StatusLine> statusLine(Section phase) {
        return Optional.ofNullable(statusLines.get(phase.index()));
    }

    /** The problems found in the file. */
    public List<Notice> notices() {
        return notices;
    }
}
