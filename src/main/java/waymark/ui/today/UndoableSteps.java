package waymark.ui.today;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.progress.UndoHistory;
import waymark.ui.Announcement;
import waymark.ui.RoadmapModel;

/**
 * Makes steps in a roadmap; each is told, and can be undone, in the window in which it was made.
 *
 * @param window the roadmap of that window: the same one, or another
 * @param toFront brings the window of the roadmap itself to the front
 */
record UndoableSteps(RoadmapModel model, RoadmapModel window, Runnable toFront) {

    void step(ToIntFunction<Session> command) {
        tell(told -> model.step(command, told));
    }

    private Optional<String> lastStep() {
        return model.state().history().undoable().map(UndoHistory.Step::id);
    }

    /** @param action does what it is given when all is done */
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
                // In its own window, something may have been done or taken back since.
                if (step.equals(lastStep())) {
                    tell(told -> model.undo(told));
                } else {
                    window.announce(window.words().text("toast.nothing"), false);
                }
            });
        } else {
            window.announce(said.text(), false);
        }
    }
}
