package waymark.ui;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Topics as Markdown with their boxes, for the clipboard. */
public final class TopicsAsText {
    private final SessionState state;
    private final BitSet meant = new BitSet();
    private final List<Topic> topics;

    /**
     * The topics in the order of the roadmap. A topic that is selected without any of its subtopics stands for all of them.
     *
     * @param selected the selected topics
     */
    public TopicsAsText(SessionState state, Collection<Topic> selected) {
        this.state = state;
        Roadmap roadmap = state.roadmap();
        var chosen = new BitSet();
        selected.stream().filter(roadmap::has).forEach(topic -> chosen.set(topic.index()));
        for (Topic topic : selected) {
            if (!roadmap.has(topic)) {
                continue;
            }
            int end = topic.index() + roadmap.subtree(topic).size();
            int next = chosen.nextSetBit(topic.index() + 1);
            meant.set(topic.index(), next >= 0 && next < end ? topic.index() + 1 : end);
        }
        this.topics = meant.stream()
                .mapToObj(roadmap::topic)
                .filter(topic -> !(topic instanceof Prose))
                .toList();
    }

    /** A list with boxes, nested like the topics. */
    public String markdown() {
        var text = new StringBuilder();
        for (Topic topic : topics) {
            text.append("  ".repeat(depth(topic)))
                    .append("- ")
                    .append(box(topic))
                    .append(title(topic))
                    .append('\n');
        }
        return text.toString();
    }

    /** The number of topics. */
    public int size() {
        return topics.size();
    }

    private int depth(Topic topic) {
        return (int) state.roadmap().path(topic).stream()
                .filter(above -> meant.get(above.index()))
                .count();
    }

    private String title(Topic topic) {
        String text = topic.parent() < 0 ? state.title() : topic.text();
        String value = topic instanceof Blank
                ? state.progress()
                        .field(state.ids().id(topic))
                        .map(filled -> ": " + filled)
                        .orElse("")
                : "";
        return (topic.number() + " " + text + value).strip();
    }

    private String box(Topic topic) {
        if (state.rollup().tally(topic).count().all() == 0) {
            return "";
        }
        Box box = state.rollup().box(topic);
        return switch (box) {
            case DONE -> "[x] ";
            case DOING -> "[/] ";
            case SKIPPED -> "[-] ";
            case DEFERRED -> "[>] ";
            case OPEN, MIXED -> "[ ] ";
        };
    }
}
