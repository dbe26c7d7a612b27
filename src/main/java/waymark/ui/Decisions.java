package waymark.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import waymark.app.LostTopic;
import waymark.app.Session;
import waymark.model.Topic;
import waymark.progress.Conflict;

/** What the user decides where the roadmap, or a copy of the progress file, leaves something open. */
public final class Decisions {
    private final Session session;
    private final Consumer<IntSupplier> step;

    Decisions(Session session, Consumer<IntSupplier> step) {
        this.session = session;
        this.step = step;
    }

    /** Carries what was done to a lost topic over to the one that it is now. */
    public void accept(LostTopic lost, Topic now) {
        step.accept(() -> session.accept(lost.before().id(), now));
    }

    /** Lets go of what was done to a lost topic. */
    public void dismiss(LostTopic lost) {
        step.accept(() -> session.dismiss(lost.before().id()));
    }

    /** Decides where a copy of the progress file says something else. */
    public void settle(Conflict clash, boolean there) {
        step.accept(() -> session.settle(clash, there));
    }

    /** Deletes a copy of the progress file, once all that it holds is in the file. */
    public void removeCopy(Path copy) {
        session.removeCopy(copy);
    }
}
