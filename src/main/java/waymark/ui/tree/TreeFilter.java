package waymark.ui.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import waymark.app.SessionState;
import waymark.model.FoldedText;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.SearchWords;
import waymark.model.Topic;
import waymark.ui.NoteSearch;

/**
 * The filter of the tree. Shows the matches, everything above them, and what is below a match that contains no other match.
 *
 * @param query what a topic must contain in its title or number and, after {@code note:}, in its note
 * @param hideDone whether to leave out what is done or skipped
 * @param left whether only topics that count and aren't finished match
 * @param only the index of the topic to show alone, with what is above and below it; 0 for the whole roadmap
 */
record TreeFilter(SearchWords query, boolean hideDone, boolean left, int only) {
    /** Shows everything. */
    static final TreeFilter NONE = new TreeFilter(SearchWords.NONE, false, false, 0);

    /** The number of matches to show at once. */
    private static final int FIRST = 1_000;

    /**
     * The topics that the filter shows.
     *
     * @param first the same rows, with only those expanded that lead to the first matches
     * @param matches the topics that match themselves, in order
     */
    record Result(TreeShape rows, TreeShape first, List<Topic> matches) {
        /** With all rows expanded at once. */
        Result whole() {
            return new Result(rows, rows, matches);
        }
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether it searches for something rather than only leaving something out. */
    boolean seeks() {
        return !query.isEmpty() || left;
    }

    /** Whether it searches for the same as another filter. */
    boolean seeksLike(TreeFilter other) {
        return query.equals(other.query) && left == other.left;
    }

    /** @param expanded the topics that are expanded while nothing is searched for; matches are visible in any case */
    Result apply(SessionState state, BitSet expanded) {
        Roadmap roadmap = state.roadmap();
        var matched = new BitSet(roadmap.size());
        var above = new BitSet(roadmap.size());
        var sought = NoteSearch.of(query);
        int end = only + roadmap.subtree(roadmap.topic(only)).size();
        for (int i = end - 1; i > 0 && i >= only; i--) {
            Topic topic = roadmap.topic(i);
            if (!(topic instanceof Prose) && matches(state, topic, sought) && (!left || isLeft(state, topic))) {
                matched.set(i);
            }
            if (matched.get(i) || above.get(i)) {
                above.set(topic.parent());
            }
        }
        for (int i = only; i > 0; i = roadmap.topic(i).parent()) {
            above.set(i);
        }
        var visible = new BitSet(roadmap.size());
        var open = new BitSet(roadmap.size());
        var matches = new ArrayList<Topic>();
        visible.set(0);
        for (Topic topic : roadmap.topics().subList(1, end)) {
            int i = topic.index();
            // Everything below a match that contains no other match can be shown.
            boolean free = open.get(topic.parent());
            if (topic instanceof Prose
                    || !visible.get(topic.parent())
                    || !(matched.get(i) || above.get(i) || free)
                    || hideDone && isClosed(state, topic)) {
                continue;
            }
            visible.set(i);
            open.set(i, free || matched.get(i) && !above.get(i));
            if (matched.get(i) && seeks()) {
                matches.add(topic);
            }
        }
        var rows = new TreeShape(roadmap, visible, seeks() ? leadingTo(matches, roadmap, expanded) : expanded);
        var first =
                matches.size() <= FIRST ? rows : rows.opened(leadingTo(matches.subList(0, FIRST), roadmap, expanded));
        return new Result(rows, first, List.copyOf(matches));
    }

    private static BitSet leadingTo(List<Topic> matches, Roadmap roadmap, BitSet expanded) {
        var open = (BitSet) expanded.clone();
        for (Topic match : matches) {
            for (int at = match.parent(); at >= 0; at = roadmap.topic(at).parent()) {
                open.set(at);
            }
        }
        return open;
    }

    private static boolean matches(SessionState state, Topic topic, NoteSearch sought) {
        for (String word : sought.title().words()) {
            if (!FoldedText.holds(topic.text(), word)
                    && !FoldedText.fold(topic.number()).startsWith(word)) {
                return false;
            }
        }
        return sought.isInNote(state, topic);
    }

    private static boolean isLeft(SessionState state, Topic topic) {
        return topic instanceof Item item && state.rollup().isCounted(item) && !isClosed(state, item);
    }

    private static boolean isClosed(SessionState state, Topic topic) {
        return switch (state.rollup().box(topic)) {
            case DONE, SKIPPED -> true;
            case OPEN, DOING, DEFERRED, MIXED -> false;
        };
    }
}
