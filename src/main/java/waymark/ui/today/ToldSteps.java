package waymark.ui.today;

import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.ui.Announcement;
import waymark.ui.RoadmapModel;

/**
 * Makes steps in a roadmap; each is told, and can be undone, in the window in which it was made.
 *
 * @param window the roadmap of that window: the same one, or another
 * @param toFront brings the window of the roadmap itself to the front
 */
record ToldSteps(RoadmapModel model, RoadmapModel window, Runnable toFront) {

    void step(ToIntFunction<Session> command) {
        tell(() -> model.step(command));
    }

    private void tell(Runnable action) {
        int before = model.announcementProperty().get().number();
        action.run();
        Announcement said = model.announcementProperty().get();
        if (window == model || said.number() == before) {
            return;
        }
        if (said.undoable()) {
            window.announce(said.text(), () -> tell(model::undo));
        } else {
            window.announce(said.text(), false);
        }
    }
}
