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

/** The ways through a roadmap: what comes next, what came before. */
final class Route {
    private Route() {}

    /** The next topic in the order of the file that is to be done, after the given one; from the top once past the end. */
    static Optional<Topic> nextOpen(SessionState state, Topic from) {
        return step(state, from, 1);
    }

    /** The one before. */
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

    /** The next of the topics, in their order, or the one before; round and round. */
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

    /** Which of the topics that are found is looked at; else the first. */
    static Optional<Topic> found(List<Topic> matches, Topic here) {
        return matches.stream()
                .filter(match -> match == here)
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    /** The phase after, or before, the place of a topic. */
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

    /** The phase that holds a topic; without phases, the part directly below the root. */
    static Topic part(SessionState state, Topic topic) {
        var path = state.roadmap().path(topic);
        return state.roadmap()
                .phaseOf(topic)
                .<Topic>map(phase -> phase)
                .orElse(path.isEmpty() ? topic : path.getFirst());
    }
}
