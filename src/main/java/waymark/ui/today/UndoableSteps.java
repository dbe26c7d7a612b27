package waymark.ui.today;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.progress.UndoHistory;
import waymark.ui.Announcement;
import waymark.ui.RoadmapModel;

/**
 * Runs steps in a roadmap. Each is announced, and can be undone, in the window where the user made it.
 *
 * @param window the roadmap of that window: the same or another one
 * @param toFront brings the window of the roadmap to the front
 */
record UndoableSteps(RoadmapModel model, RoadmapModel window, Runnable toFront) {

    void step(ToIntFunction<Session> command) {
        tell(next -> model.step(command, next));
    }

    private Optional<String> lastStep() {
        return model.state().history().undoable().map(UndoHistory.Step::id);
    }

    /** @param action runs what it receives once everything is done */
    private void tell(Consumer<Runnable> action) {
        int before = model.announcementProperty().get().number();
        action.accept(() -> tellSince(before));
    }

    private void tellSince(int before) {
        Announcement said = model.announcementProperty().get();
        if (window == model || said.number() == before) {
            return;
        }
        if (said.undoable()) {
            var step = lastStep();
            window.announce(said.text(), () -> {
                // Something else may have been done or undone in the roadmap's own window since.
                if (step.equals(lastStep())) {
                    tell(next -> model.undo(next));
                } else {
                    window.announce(window.words().text("toast.nothing"), false);
                }
            });
        } else {
            window.announce(said.text(), false);
        }
    }
}
