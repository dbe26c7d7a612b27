package waymark.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.LostTopic;
import waymark.app.Session;
import waymark.model.Topic;
import waymark.progress.Conflict;

/** The decisions left to the user after the roadmap has changed or copies of the progress file disagree with it. */
public final class DecisionSteps {
    private final Session session;
    private final Consumer<ToIntFunction<Session>> step;

    /** @param step runs and announces a step */
    DecisionSteps(Session session, Consumer<ToIntFunction<Session>> step) {
        this.session = session;
        this.step = step;
    }

    /** Carries the progress of a lost topic over to the topic it has become. */
    public void accept(LostTopic lost, Topic now) {
        step.accept(open -> open.accept(lost.before().id(), now));
    }

    /** Discards the progress of a lost topic. */
    public void dismiss(LostTopic lost) {
        step.accept(open -> open.dismiss(lost.before().id()));
    }

    /** Settles a conflict with a copy of the progress file. */
    public void settle(Conflict clash, boolean there) {
        step.accept(open -> open.copies().settle(clash, there));
    }

    /** Merges the changes in the copies into the progress file. */
    public void merge() {
        session.copies().merge();
    }

    /** Merges the progress that the roadmap had under another file name. */
    public void merge(String progressFile) {
        session.copies().merge(progressFile);
    }

    /** Deletes a copy of the progress file once everything in it is in the file itself. */
    public void removeCopy(Path copy) {
        session.copies().remove(copy);
    }
}
