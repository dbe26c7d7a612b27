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
 * Which topics a filter leaves: those that match, all that stands above them, and what stands below a matching section.
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
    record Result(BitSet visible, List<Topic> matches) {}

    TreeFilter {
        query = query.strip().toLowerCase(Locale.ROOT);
    }

    boolean isNone() {
        return query.isEmpty() && !hideDone;
    }

    Result apply(SessionState state) {
        Roadmap roadmap = state.roadmap();
        var visible = new BitSet(roadmap.size());
        var matches = new ArrayList<Topic>();
        var below = new BitSet(roadmap.size());
        List<String> parts = parts();
        for (Topic topic : roadmap.topics()) {
            if (topic instanceof Note || topic.parent() < 0) {
                continue;
            }
            boolean matched = matches(topic, parts);
            if (matched || below.get(topic.parent())) {
                below.set(topic.index());
                if (hideDone && isClosed(state, topic)) {
                    continue;
                }
                if (matched && !parts.isEmpty()) {
                    matches.add(topic);
                }
                for (int at = topic.index();
                        at >= 0 && !visible.get(at);
                        at = roadmap.topic(at).parent()) {
                    visible.set(at);
                }
            }
        }
        return new Result(visible, List.copyOf(matches));
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
