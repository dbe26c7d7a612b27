package waymark.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.LostTopic;
import waymark.app.Session;
import waymark.model.Topic;
import waymark.progress.Conflict;

/** What the user decides where the roadmap has become another, or copies of the progress file say something else. */
public final class Decisions {
    private final Session session;
    private final Consumer<ToIntFunction<Session>> step;

    /** @param step does and announces a step */
    Decisions(Session session, Consumer<ToIntFunction<Session>> step) {
        this.session = session;
        this.step = step;
    }

    /** Carries what was done to a lost topic over to the one that it is now. */
    public void accept(LostTopic lost, Topic now) {
        step.accept(open -> open.accept(lost.before().id(), now));
    }

    /** Lets go of what was done to a lost topic. */
    public void dismiss(LostTopic lost) {
        step.accept(open -> open.dismiss(lost.before().id()));
    }

    /** Decides where a copy of the progress file says something else. */
    public void settle(Conflict clash, boolean there) {
        step.accept(open -> open.copies().settle(clash, there));
    }

    /** Writes the changes in the copies into the progress file. */
    public void merge() {
        session.copies().merge();
    }

    /** Merges the progress that the roadmap had under another name. */
    public void merge(String progressFile) {
        session.copies().merge(progressFile);
    }

    /** Deletes a copy of the progress file, once everything in it is in the file. */
    public void removeCopy(Path copy) {
        session.copies().remove(copy);
    }
}
