package waymark.ui.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import waymark.app.SessionState;
import waymark.model.Note;
import waymark.model.Roadmap;
import waymark.model.Topic;

/**
 * Which topics a filter leaves: those that match, all that stands above them, and what stands
 * below a match that holds no other match.
 *
 * @param query words that a topic must hold, each of them, in its title or number; empty for all
 * @param hideDone whether what is done or skipped is left out
 */
record TreeFilter(String query, boolean hideDone) {
    /** Leaves everything. */
    static final TreeFilter NONE = new TreeFilter("", false);

    /**
     * What is left.
     *
     * @param visible by index
     * @param matches the topics that match the query themselves, in order
     */
    record Result(Roadmap roadmap, BitSet visible, List<Topic> matches) {}

    TreeFilter {
        query = query.strip().toLowerCase(Locale.ROOT);
    }

    boolean isNone() {
        return query.isEmpty() && !hideDone;
    }

    Result apply(SessionState state) {
        Roadmap roadmap = state.roadmap();
        List<String> parts = parts();
        var matched = new BitSet(roadmap.size());
        var above = new BitSet(roadmap.size());
        for (int i = roadmap.size() - 1; i > 0; i--) {
            Topic topic = roadmap.topic(i);
            if (!(topic instanceof Note) && matches(topic, parts)) {
                matched.set(i);
            }
            if (matched.get(i) || above.get(i)) {
                above.set(topic.parent());
            }
        }
        var visible = new BitSet(roadmap.size());
        var matches = new ArrayList<Topic>();
        for (Topic topic : roadmap.topics()) {
            int i = topic.index();
            // Below a match that holds no other, everything can be looked into.
            boolean reached = i > 0 && visible.get(topic.parent()) && !(topic instanceof Note);
            boolean shown = reached && (matched.get(i) || above.get(i) || !above.get(topic.parent()));
            if (i == 0 || shown && !(hideDone && isClosed(state, topic))) {
                visible.set(i);
                if (matched.get(i) && !parts.isEmpty()) {
                    matches.add(topic);
                }
            }
        }
        return new Result(roadmap, visible, List.copyOf(matches));
    }

    /** The words that must all be found. */
    List<String> parts() {
        return query.isEmpty() ? List.of() : List.of(query.split("\\s+"));
    }

    private static boolean matches(Topic topic, List<String> parts) {
        String title = topic.text().toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (!title.contains(part) && !topic.number().startsWith(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosed(SessionState state, Topic topic) {
        return switch (state.rollup().box(topic)) {
            case DONE, SKIPPED -> true;
            case OPEN, DOING, DEFERRED, MIXED -> false;
        };
    }
}
