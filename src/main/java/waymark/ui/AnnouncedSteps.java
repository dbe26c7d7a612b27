package waymark.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Runs steps in the open roadmap and announces each one that changed something. Large steps run off the UI thread. */
final class AnnouncedSteps {
    /** The number of topics or changes from which a step counts as large. */
    private static final int LARGE = 2_000;

    private final RoadmapModel model;
    private final Session session;

    AnnouncedSteps(RoadmapModel model, Session session) {
        this.model = model;
        this.session = session;
    }

    /** The number of these topics and everything below them. Stops counting once the step is large. */
    static int size(SessionState state, Collection<? extends Topic> topics) {
        int size = 0;
        for (Topic topic : topics) {
            size += state.roadmap().subtree(topic).size();
            if (isLarge(size)) {
                break;
            }
        }
        return size;
    }

    static boolean isLarge(int size) {
        return size >= LARGE;
    }

    /** @param size a rough estimate of how much it changes */
    void step(ToIntFunction<Session> command, int size) {
        step(command, size, () -> {});
    }

    /** Runs a step, then {@code next}. */
    void step(ToIntFunction<Session> command, int size, Runnable next) {
        step(command, size, List.of(), Box.OPEN, next);
    }

    /** Runs a step. The announcement also says how many of the topics that had this box still have it. */
    void step(ToIntFunction<Session> command, Collection<? extends Topic> topics, Box box) {
        step(command, topics, box, () -> {});
    }

    /** Runs such a step, then {@code next}. */
    void step(ToIntFunction<Session> command, Collection<? extends Topic> topics, Box box, Runnable next) {
        var with = topics.stream()
                .filter(topic -> model.state().rollup().box(topic) == box)
                .toList();
        step(command, size(model.state(), topics), with, box, next);
    }

    private void step(ToIntFunction<Session> command, int size, List<? extends Topic> with, Box box, Runnable next) {
        model.steps().forgetOffer();
        if (model.refuses()) {
            next.run();
            return;
        }
        SessionState before = model.state();
        IntConsumer done = count -> {
            if (count > 0) {
                announce(before, with, box);
            }
            next.run();
        };
        session.step(command, isLarge(size), done);
    }

    private void announce(SessionState before, List<? extends Topic> with, Box box) {
        SessionState now = model.state();
        long left = with.stream()
                .flatMap(topic -> now.now(before, topic).stream())
                .filter(topic -> now.rollup().box(topic) == box)
                .count();
        var words = model.words();
        model.steps()
                .undoName()
                .map(name -> left == 0 ? name : words.text("toast.left", box, name, left))
                .ifPresent(said -> model.announce(said, true));
    }
}
