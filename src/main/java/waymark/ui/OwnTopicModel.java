package waymark.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import waymark.app.OwnTopicEdits;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.Change;

/** The user's own topics in an open roadmap. Each change is a step that is announced and can be undone. */
public record OwnTopicModel(RoadmapModel model) {

    /**
     * Adds a topic below another one.
     *
     * @param goThere whether to select it then
     */
    public void add(Topic above, String text, boolean goThere) {
        var before = model.state().roadmap();
        var added = new AtomicReference<String>();
        model.step(
                session -> {
                    int made = new OwnTopicEdits(session).add(above, text);
                    if (made > 0) {
                        added.set(((Change) session.state().ledger().entries().getLast()).about());
                    }
                    return made;
                },
                () -> goToOnce(goThere ? added.get() : null, before));
    }

    /** @param own the id of a topic that may be gone by now */
    public void reword(String own, String text) {
        own(own, item -> model.step(session -> new OwnTopicEdits(session).reword(item, text)));
    }

    /**
     * Moves a topic below another one.
     *
     * @param own the id of a topic that may be gone by now
     * @param to the id of the topic to move it below
     */
    public void move(String own, String to) {
        own(own, item -> topic(to).ifPresent(home -> place(item, edits -> edits.move(item, home))));
    }

    private void own(String id, Consumer<Item> action) {
        if (topic(id).orElse(null) instanceof Item item && item.isOwn()) {
            action.accept(item);
        } else {
            model.announce(model.words().text("own.gone"), false);
        }
    }

    /** The ids of the present topics. The function keeps giving these, even after the file has been read again. */
    public Function<Topic, String> ids() {
        return model.state().ids()::id;
    }

    private Optional<Topic> topic(String id) {
        return model.state().ids().topic(model.state().roadmap(), id);
    }

    /** Moves one of the user's own topics up or down among its own siblings. */
    public void moveBy(Item own, int step) {
        place(own, edits -> edits.moveBy(own, step));
    }

    private void place(Item own, ToIntFunction<OwnTopicEdits> edit) {
        var before = model.state().roadmap();
        String id = model.state().ids().id(own);
        var moved = new AtomicReference<String>();
        model.step(
                session -> {
                    int made = edit.applyAsInt(new OwnTopicEdits(session));
                    moved.set(made > 0 ? id : null);
                    return made;
                },
                () -> goToOnce(moved.get(), before));
    }

    private void goToOnce(@Nullable String id, Roadmap before) {
        if (id != null) {
            goTo(id, before);
        }
    }

    /** Selects a topic as soon as a new version of the roadmap contains it. */
    private void goTo(String id, Roadmap before) {
        if (!isThere(model.state(), id, before)) {
            model.stateProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(
                        ObservableValue<? extends SessionState> states, SessionState then, SessionState now) {
                    if (now.roadmap() != before) {
                        states.removeListener(this);
                        isThere(now, id, before);
                    }
                }
            });
        }
    }

    private boolean isThere(SessionState state, String id, Roadmap before) {
        if (state.roadmap() == before) {
            return false;
        }
        state.ids().topic(state.roadmap(), id).ifPresent(model::goTo);
        return true;
    }

    public void remove(Collection<? extends Topic> topics) {
        model.step(session -> new OwnTopicEdits(session).remove(topics));
    }

    /** The topics below which this one can be moved: sections and items, but not its parent, nor the topic itself or anything below it. */
    public List<Topic> placesFor(Item own) {
        var roadmap = model.state().roadmap();
        var below = roadmap.subtree(own);
        return roadmap.topics().stream()
                .filter(topic -> OwnTopicEdits.home(model.state(), topic) == topic)
                .filter(topic -> topic.index() != own.parent() && !below.contains(topic))
                .toList();
    }
}
