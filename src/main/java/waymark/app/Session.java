package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.model.Field;
import waymark.model.Item;
import waymark.model.Nature;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.HybridClock;
import waymark.progress.Stamp;
import waymark.progress.UndoHistory.Move;
import waymark.progress.UndoHistory.Step;
import waymark.schedule.Rollup;

/**
 * An open roadmap: takes commands, publishes one immutable {@link SessionState} after another, and has every change written
 * to the progress file in the background. The roadmap's own file is only read.
 *
 * <p>Each command is a step that can be undone, and returns how many things it changed. Confined to one thread; the state is
 * replaced before a command returns, and whether it is on disk is told by {@link SessionState#saved()}.
 */
public final class Session {
    private final Environment environment;
    private final HybridClock ids;
    private final Saving saving;
    private final List<Consumer<? super SessionState>> observers = new ArrayList<>();
    private final boolean readOnly;
    private SessionState state;

    private Session(Environment environment, Loaded loaded) {
        this.environment = environment;
        this.ids = new HybridClock(environment.clock(), environment.random().nextLong());
        this.state = loaded.state();
        this.readOnly = loaded.readOnly();
        loaded.state()
                .ledger()
                .entries()
                .forEach(entry -> ids.observe(entry.stamp().id()));
        this.saving = new Saving(
                loaded.store(),
                environment,
                () -> Introduction.of(loaded.state(), environment, ids),
                saved -> publish(state.withSaved(saved)));
    }

    /**
     * Opens a roadmap with what was done to it so far. Reads files, so not for the thread that shows a window; the session may
     * be handed to another thread afterwards.
     *
     * @throws ProblemException if the roadmap can't be read. A progress file that can't be read is no reason: what could be
     *     read is used, and {@link SessionState#problems()} tells
     */
    public static Session open(Path roadmap, Environment environment) throws ProblemException {
        return open(roadmap, environment, LocalDate.now(environment.clock()));
    }

    /**
     * Opens a roadmap to look at the routine of another day, and to tick it.
     *
     * @throws ProblemException if the roadmap can't be read
     */
    public static Session open(Path roadmap, Environment environment, LocalDate day) throws ProblemException {
        return new Session(environment, Loaded.from(roadmap, day));
    }

    /** What is to be shown now. */
    public SessionState state() {
        return state;
    }

    /** Has each following state told to {@code observer}. */
    public void observe(Consumer<? super SessionState> observer) {
        observers.add(observer);
    }

    /** Ticks the topics as one step; where all are done, takes that back. */
    public int toggle(Collection<? extends Topic> topics) {
        return apply(Ticking.toggle(state, topics, Status.DONE));
    }

    /** Skips the topics as one step; where all are skipped, takes that back. */
    public int toggleSkipped(Collection<? extends Topic> topics) {
        return apply(Ticking.toggle(state, topics, Status.SKIPPED));
    }

    /** Gives the topics a status as one step. */
    public int set(Collection<? extends Topic> topics, Status status) {
        return apply(Ticking.set(state, topics, status));
    }

    /** Sets the status of a phase by hand; none has it derived again. */
    public int setPhase(Section phase, Optional<PhaseStatus> status) {
        String id = state.ids().id(phase);
        return apply(
                state.progress().phase(id).equals(status)
                        ? List.of()
                        : List.of(stamp -> new Change.OfPhase(stamp, id, status.orElse(null))));
    }

    /** Says how the items of a section count; none has the author's words decide again. */
    public int setNature(Section section, Optional<Nature> nature) {
        String id = state.ids().id(section);
        return apply(
                state.progress().nature(id).equals(nature)
                        ? List.of()
                        : List.of(stamp -> new Change.OfNature(stamp, id, nature.orElse(null))));
    }

    /** Fills in a blank; an empty text clears it. */
    public int setField(Field field, String text) {
        String id = state.ids().id(field);
        return setText(state.progress().field(id), text, (stamp, value) -> new Change.OfField(stamp, id, null, value));
    }

    /** Answers a prompt of a month's review; an empty text clears it. */
    public int setReview(Field field, YearMonth month, String text) {
        String id = state.ids().id(field);
        return setText(
                state.progress().review(id, month),
                text,
                (stamp, value) -> new Change.OfField(stamp, id, month, value));
    }

    /** Writes the reader's note on a topic; an empty text clears it. */
    public int setNote(Topic topic, String text) {
        String id = state.ids().id(topic);
        return setText(state.progress().note(id), text, (stamp, value) -> new Change.OfNote(stamp, id, value));
    }

    private interface TextChange {
        Change of(Stamp stamp, @Nullable String value);
    }

    private int setText(Optional<String> before, String text, TextChange change) {
        String stripped = text.strip();
        if (before.orElse("").equals(stripped)) {
            return 0;
        }
        return apply(List.of(stamp -> change.of(stamp, stripped.isEmpty() ? null : stripped)));
    }

    /** Takes the last step back of which something is still in force. */
    public int undo() {
        for (var history = state.history(); history.undoable().isPresent(); history = history.withoutUndoable()) {
            Step step = history.undoable().get();
            var inForce = step.inForce(state.progress());
            if (!inForce.isEmpty()) {
                return apply(inForce.stream().map(move -> undoing(move, step)).toList());
            }
        }
        return 0;
    }

    private static Function<Stamp, Change> undoing(Move move, Step step) {
        return stamp -> move.change().like(move.before(), stamp.undoing(step.id()));
    }

    /** Makes the step again that was undone last. */
    public int redo() {
        Optional<Step> step = state.history().redoable();
        return step.isEmpty()
                ? 0
                : apply(step.get().moves().stream()
                        .map(move -> redoing(move, step.get()))
                        .toList());
    }

    private static Function<Stamp, Change> redoing(Move move, Step step) {
        return stamp -> move.change().like(move.change(), stamp.redoing(step.id()));
    }

    /** Tries again to write what could not be written. */
    public void retrySaving() {
        saving.start();
    }

    private int apply(List<Function<Stamp, Change>> drafts) {
        if (drafts.isEmpty() || readOnly) {
            return 0;
        }
        var changes = new ArrayList<Change>(drafts.size());
        var at = OffsetDateTime.now(environment.clock());
        String step = null;
        for (var draft : drafts) {
            String id = ids.next();
            step = step == null ? id : step;
            changes.add(draft.apply(new Stamp(id, at, environment.device(), step, null, null)));
        }
        publish(after(state, changes).withSaved(new SaveState.Saving()));
        saving.add(changes);
        return changes.size();
    }

    private static SessionState after(SessionState state, List<Change> changes) {
        var ledger = state.ledger();
        var progress = state.progress();
        var history = state.history();
        var items = new ArrayList<Item>();
        boolean recount = false;
        for (Change change : changes) {
            history = history.with(change, progress.latest(change.subject()).orElse(null));
            progress = progress.with(change);
            ledger = ledger.plus(change);
            recount |= change instanceof Change.OfNature;
            if (change instanceof Change.OfStatus status
                    && state.ids().topic(state.roadmap(), status.item()).orElse(null) instanceof Item item) {
                items.add(item);
            }
        }
        return new SessionState(
                state.file(),
                state.roadmap(),
                state.ids(),
                ledger,
                progress,
                history,
                recount
                        ? Rollup.of(
                                state.roadmap(),
                                state.ids(),
                                progress,
                                state.rollup().today())
                        : state.rollup().with(progress, items),
                state.saved(),
                state.problems());
    }

    private void publish(SessionState next) {
        state = next;
        observers.forEach(observer -> observer.accept(next));
    }
}
