package waymark.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import waymark.app.Session;
import waymark.progress.UndoHistory.Step;

/** Undoes and redoes steps, and names them. */
public final class UndoModel {
    private final Session session;
    private final UiText words;
    private final StepName names;
    private final BiConsumer<String, Boolean> announce;
    private @Nullable Runnable passing;

    /** @param announce receives what happened and whether it can be undone */
    UndoModel(Session session, UiText words, BiConsumer<String, Boolean> announce) {
        this.session = session;
        this.words = words;
        this.names = new StepName(words);
        this.announce = announce;
    }

    /** Makes the next undo run this instead, until another step is made. */
    void offer(Runnable takeBack) {
        passing = takeBack;
    }

    /** Drops such an offer because another step was made. */
    void forgetOffer() {
        passing = null;
    }

    /** The name of the step that undo would take back. */
    public Optional<String> undoName() {
        return session.state().history().undoable().map(step -> names.of(session.state(), step));
    }

    /** The name of the step that redo would repeat. */
    public Optional<String> redoName() {
        return session.state().history().redoable().map(step -> names.of(session.state(), step));
    }

    /** Undoes the last step, then runs {@code next}. */
    void undo(Runnable next) {
        if (passing instanceof Runnable last) {
            passing = null;
            last.run();
            next.run();
            return;
        }
        step(Session::undo, session.state().history().undoable(), count -> {
            boolean done = count > 0;
            report("toast.undone", done ? redoName() : undoName(), done, false);
            next.run();
        });
    }

    /** Redoes the step that was undone last. */
    void redo() {
        passing = null;
        var name = redoName();
        step(
                Session::redo,
                session.state().history().redoable(),
                count -> report("toast.redone", name, count > 0, true));
    }

    private void step(ToIntFunction<Session> command, Optional<Step> step, IntConsumer done) {
        int size = step.map(last -> last.moves().size()).orElse(0);
        session.step(command, AnnouncedSteps.isLarge(size), done);
    }

    private void report(String key, Optional<String> name, boolean done, boolean undoable) {
        String said = done ? key : name.isPresent() ? "toast.unchanged" : "toast.nothing";
        announce.accept(words.text(said, name.orElse("")), done && undoable);
    }
}
