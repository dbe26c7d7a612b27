package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;

/** Navigation in a roadmap: the next and the previous topics. */
final class Route {
    private Route() {}

    /** The next open topic after the given one, in the order of the file, starting over at the end. */
    static Optional<Topic> nextOpen(SessionState state, Topic from) {
        return step(state, from, 1);
    }

    /** The previous open topic. */
    static Optional<Topic> previousOpen(SessionState state, Topic from) {
        return step(state, from, -1);
    }

    private static Optional<Topic> step(SessionState state, Topic from, int by) {
        int size = state.roadmap().size();
        for (int i = 1; i <= size; i++) {
            Topic topic = state.roadmap().topic(Math.floorMod(from.index() + by * i, size));
            if (isOpen(state, topic)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(SessionState state, Topic topic) {
        if (topic instanceof Item item && item.isLeaf() && state.rollup().countingKind(item) == CountingKind.ONCE) {
            Status status = state.rollup().status(item);
            return status == Status.OPEN || status == Status.DOING;
        }
        return false;
    }

    /** The next or the previous match, starting over at the end. */
    static Optional<Topic> match(List<Topic> matches, Topic from, int by) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        int here = 0;
        while (here < matches.size() && matches.get(here).index() < from.index()) {
            here++;
        }
        boolean on = here < matches.size() && matches.get(here).index() == from.index();
        int to = by > 0 ? here + (on ? 1 : 0) : here - 1;
        return Optional.of(matches.get(Math.floorMod(to, matches.size())));
    }

    /** The match that is selected, or else the first one. */
    static Optional<Topic> found(List<Topic> matches, Topic here) {
        return matches.stream()
                .filter(match -> match == here)
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    /** The phase after, or before, a topic's phase. */
    static Optional<Topic> phase(SessionState state, Topic from, int by) {
        List<Section> phases = state.roadmap().phases();
        @Nullable Section found = null;
        for (Section phase : by > 0 ? phases : phases.reversed()) {
            if (by > 0 ? phase.index() > from.index() : phase.index() < from.index()) {
                found = phase;
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The phase of a topic; without phases, the part directly below the root. */
    static Topic part(SessionState state, Topic topic) {
        var path = state.roadmap().path(topic);
        return state.roadmap()
                .phaseOf(topic)
                .<Topic>map(phase -> phase)
                .orElse(path.isEmpty() ? topic : path.getFirst());
    }
}
