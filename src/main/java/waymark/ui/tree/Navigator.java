package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;

/** Moves from the selected topic to others, and back. */
public final class Navigator {
    private final RoadmapModel model;
    private final Consumer<Topic> bring;
    private final Supplier<List<Topic>> matches;
    private final NavigationHistory trail = new NavigationHistory();

    /**
     * @param bring scrolls to a topic and selects it
     * @param matches supplies the topics that match the filter, in order
     */
    Navigator(RoadmapModel model, Consumer<Topic> bring, Supplier<List<Topic>> matches) {
        this.model = model;
        this.bring = bring;
        this.matches = matches;
    }

    private SessionState state() {
        return model.state();
    }

    private Topic here() {
        return model.topicProperty().get();
    }

    private void leap(Optional<Topic> there) {
        there.ifPresent(topic -> {
            leave(topic);
            bring.accept(topic);
        });
    }

    /** Remembers the present topic before another one is shown. */
    void leave(Topic there) {
        if (there != here()) {
            trail.leave(here());
        }
    }

    /** The first open topic. */
    Optional<Topic> start() {
        return Route.nextOpen(state(), state().roadmap().root());
    }

    /** Goes to the next open topic. */
    public void nextOpen() {
        leap(Route.nextOpen(state(), here()));
    }

    /** Goes to the open topic before. */
    public void previousOpen() {
        leap(Route.previousOpen(state(), here()));
    }

    /** Goes to the next or the previous phase. */
    public void phase(int by) {
        leap(Route.phase(state(), here(), by));
    }

    /** Goes to a phase by its index, from 0. */
    public void goToPhase(int place) {
        var phases = state().roadmap().phases();
        if (place < phases.size()) {
            leap(Optional.of(phases.get(place)));
        }
    }

    /** Goes to the next or the previous match. */
    public void match(int by) {
        leap(Route.match(matches.get(), here(), by));
    }

    /** Goes back to where the user was before the last jump. */
    public void back() {
        bring.accept(trail.back(here()));
    }

    /** Goes forward again. */
    public void forward() {
        bring.accept(trail.forward(here()));
    }

    void follow(UnaryOperator<Topic> now) {
        trail.follow(now);
    }
}
