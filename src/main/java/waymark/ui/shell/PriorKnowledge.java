package waymark.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.StatusLine;
import waymark.model.Topic;

/** A pass through the open topics, section by section, in which the user marks what is already known. Changes nothing. */
public final class PriorKnowledge {
    private final SessionState state;
    /** The number of open topics below each topic, by topic index. */
    private final int[] open;

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * A step of the pass.
     *
     * @param ahead the topics still to be asked about, the next one first
     * @param known the topics marked as known so far
     */
    private record Step(List<Topic> ahead, List<Topic> known) {}

    public PriorKnowledge(SessionState state) {
        this.state = state;
        this.open = new int[state.roadmap().size()];
        List<Topic> topics = state.roadmap().topics();
        for (int at = topics.size() - 1; at >= 0; at--) {
            Topic topic = topics.get(at);
            open[at] += isOpen(topic) ? 1 : 0;
            if (topic.parent() >= 0) {
                open[topic.parent()] += open[at];
            }
        }
        steps.push(new Step(below(state.roadmap().root()), List.of()));
    }

    private boolean isOpen(Topic topic) {
        return topic instanceof Item item
                && state.rollup().hasOwnBox(item)
                && state.rollup().countingKind(item) != CountingKind.ROUTINE
                && !state.rollup().status(item).isClosed();
    }

    private List<Topic> below(Topic topic) {
        return topic.children().stream()
                .filter(child -> !(child instanceof Prose || child instanceof StatusLine))
                .filter(child -> open[child.index()] > 0)
                .toList();
    }

    /** The topic to ask about; empty at the end. */
    public Optional<Topic> asked() {
        return steps.element().ahead().stream().findFirst();
    }

    /** The number of open topics in it. */
    public int open(Topic topic) {
        return open[topic.index()];
    }

    /** Whether its parts can be asked about one by one. */
    public boolean canOpen() {
        return asked().filter(topic -> !below(topic).isEmpty()).isPresent();
    }

    /** Marks all of it as known. */
    public void all() {
        asked().ifPresent(topic -> {
            var known = new ArrayList<>(steps.element().known());
            known.add(topic);
            steps.push(new Step(rest(), known));
        });
    }

    /** Marks none of it as known. */
    public void none() {
        if (asked().isPresent()) {
            steps.push(new Step(rest(), steps.element().known()));
        }
    }

    /** Asks about its parts one by one. */
    public void open() {
        if (canOpen()) {
            var ahead = new ArrayList<>(below(asked().orElseThrow()));
            ahead.addAll(rest());
            steps.push(new Step(ahead, steps.element().known()));
        }
    }

    /** Takes back the last answer. */
    public void back() {
        if (steps.size() > 1) {
            steps.pop();
        }
    }

    private List<Topic> rest() {
        List<Topic> ahead = steps.element().ahead();
        return ahead.subList(1, ahead.size());
    }

    /** The sections and topics that are known as a whole. */
    public List<Topic> known() {
        return steps.element().known();
    }

    /** The topics to tick for that. */
    public List<Topic> ticked() {
        return known().stream()
                .flatMap(topic -> state.roadmap().subtree(topic).stream())
                .filter(this::isOpen)
                .toList();
    }
}
