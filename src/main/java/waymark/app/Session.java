package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.Period;
import waymark.schedule.Activity;
import waymark.schedule.CountingRule;

/**
 * An open roadmap: executes commands, publishes one immutable {@link SessionState} after another, and saves every change to the progress
 * file in the background. The roadmap's own file is only read.
 *
 * <p>Each command is a step that can be undone, and returns the number of changes. Confined to one thread. The state is replaced before a
 * command returns; {@link SessionState#saved()} says whether it is on disk.
 */
public final class Session {
    private final Environment environment;
    private final ChangeFactory changeFactory;
    private final WatchedFiles watched;
    private final Saver saving;
    private final Reloader reloading;
    private final CopyEdits copies;
    private final LargeSteps large;
    private final Supplier<LocalDate> today;
    private final List<Consumer<? super SessionState>> observers = new ArrayList<>();
    private final List<Runnable> beforeReload = new ArrayList<>();
    private boolean readOnly;
    private SessionState state;

    Session(Environment environment, OpenedFiles files) {
        this.environment = environment;
        this.today = files.today();
        this.changeFactory = new ChangeFactory(environment, files.ids());
        this.watched = files.watched();
        var loaded = files.loaded();
        this.state = loaded.state().in(environment.week());
        this.readOnly = loaded.readOnly();
        this.saving = new Saver(watched, environment, saved -> tellSaved(), this::reload);
        this.reloading = new Reloader(watched, files.loader(), environment.background(), this, saving);
        this.copies = new CopyEdits(this, watched, saving, environment.background());
        this.large = new LargeSteps(this, environment, files.others());
        saving.prepare(loaded.unwritten());
    }

    /**
     * Opens a roadmap with its progress. Reads files, so don't call it on the UI thread; the session may be passed to another thread
     * afterwards.
     *
     * @throws ProblemException if the roadmap can't be read. A progress file that can't be read doesn't throw: what could be read is used,
     * and {@link SessionState#problems()} reports the rest
     */
    public static Session open(Path roadmap, Environment environment) throws ProblemException {
        return open(roadmap, environment, List.of());
    }

    /** Opens a roadmap to show and tick the routine of another day. */
    public static Session open(Path roadmap, Environment environment, LocalDate day) throws ProblemException {
        return new Session(environment, OpenedFiles.of(environment, () -> day, roadmap, List.of()));
    }

    /** Opens a roadmap together with copies of its progress file, wherever these are. */
    public static Session open(Path roadmap, Environment environment, List<Path> copies) throws ProblemException {
        return new Session(environment, OpenedFiles.of(environment, environment::today, roadmap, copies));
    }

    /** The present state. */
    public SessionState state() {
        return state;
    }

    /** When the present values were set. */
    public Activity activity() {
        return state.activity(environment::dayOf);
    }

    /** Calls {@code observer} with each following state. */
    public void observe(Consumer<? super SessionState> observer) {
        observers.add(observer);
    }

    /** Counts by this rule from now on. */
    public void countBy(CountingRule chosen) {
        publish(state.counting(chosen));
    }

    /** Switches to the current day if another one is shown as today. */
    public void followDay() {
        publish(state.in(environment.week()).onDay(today.get()));
    }

    /** Ticks the topics as one step, or unticks them if all are done. */
    public int toggle(Collection<? extends Topic> topics) {
        return apply(StatusEdits.toggle(state, topics, Status.DONE));
    }

    /** Skips the topics as one step, or reopens them if all are skipped. */
    public int toggleSkipped(Collection<? extends Topic> topics) {
        return apply(StatusEdits.toggle(state, topics, Status.SKIPPED));
    }

    /** Sets the status of the topics as one step. */
    public int set(Collection<? extends Topic> topics, Status status) {
        return apply(StatusEdits.set(state, topics, status));
    }

    /** Sets the status of routine items on a day as one step. Future days can't have one. */
    public int set(Collection<? extends Topic> items, Status status, LocalDate day) {
        return day.isAfter(environment.today()) ? 0 : apply(StatusEdits.set(state.onDay(day), items, status));
    }

    /** Pauses the routine from one day to another, or without an end. */
    public int pauseRoutine(LocalDate from, Optional<LocalDate> until) {
        return apply(PauseEdits.pause(state, from, until));
    }

    /** Resumes the routine from a day on. */
    public int resumeRoutine(LocalDate from) {
        return apply(PauseEdits.resume(state, from));
    }

    /** Sets the status of a phase. An empty status follows from what is ticked. */
    public int setPhase(Section phase, Optional<PhaseStatus> status) {
        return apply(ValueEdits.phase(state, phase, status));
    }

    /** Sets how the items of a section count. An empty value leaves it to the author's wording. */
    public int setCountingKind(Section section, Optional<CountingKind> countingKind) {
        return apply(ValueEdits.countingKind(state, section, countingKind));
    }

    /** Sets whether the entries without a box of a section are tracked. An empty value leaves it to the section above. */
    public int track(Section section, Optional<Tracking> tracking) {
        return apply(ValueEdits.tracking(state, section, tracking));
    }

    /** Fills in a blank; an empty text clears it. */
    public int setField(Blank field, String text) {
        return apply(ValueEdits.field(state, field, text));
    }

    /** Answers a prompt in the review of a period; an empty text clears it. */
    public int setReview(Blank field, Period period, String text) {
        return apply(ValueEdits.review(state, field, period, text));
    }

    /** Sets the user's note on a topic; an empty text deletes it. */
    public int setNote(Topic topic, String text) {
        return apply(ValueEdits.note(state, topic, text));
    }

    /** Undoes the last step that is still in effect. */
    public int undo() {
        return apply(UndoEdits.undo(state));
    }

    /** Redoes the step that was undone last. */
    public int redo() {
        return apply(UndoEdits.redo(state));
    }

    /** Carries the progress of a lost topic over to the topic that it has become, if it fits. */
    public int accept(String lost, Topic now) {
        return apply(LostTopicEdits.accept(state, lost, now));
    }

    /** Discards the progress of a lost topic. It stays in the progress file. */
    public int dismiss(String lost) {
        return apply(LostTopicEdits.dismiss(state, lost));
    }

    /** The user's decisions about copies of the progress file. */
    public CopyEdits copies() {
        return copies;
    }

    /** Runs {@code hook} before a new version of the roadmap is shown, so that unfinished input can be saved. */
    public void beforeReload(Runnable hook) {
        beforeReload.add(hook);
    }

    /** Reads both files again, in the background. Changes that aren't saved yet are kept. */
    public void reload() {
        reloading.start(true);
    }

    /** Does the same if another program has written one of the files. */
    public void refresh() {
        reloading.start(false);
    }

    /** Watches for other programs writing the files. {@code changed} is called on a thread of its own. */
    public FileWatch watch(Runnable changed) {
        return FileWatch.start(watched, changed);
    }

    /** Called when the files have been read again, while {@code seen} was shown. */
    void replace(SessionState seen, LoadedFiles loaded) {
        if (loaded.state().roadmap() != state.roadmap()) {
            beforeReload.forEach(Runnable::run);
        }
        readOnly = loaded.readOnly();
        saving.prepare(loaded.unwritten());
        publish(loaded.state()
                .merged(state.changesSince(seen))
                .withSaved(state.saved())
                .onDay(today.get())
                .countedAs(state));
        saving.start();
        copies.afterReload();
    }

    /** Tries again to save what couldn't be saved. */
    public void retrySaving() {
        saving.start();
    }

    /**
     * Runs a step. A large one runs in the background, in a copy of this session on another thread; steps after it wait. Then {@code done}
     * receives the number of changes, on this thread.
     */
    public void step(ToIntFunction<Session> command, boolean isLarge, IntConsumer done) {
        if (isLarge || large.areUnderWay()) {
            large.add(command, isLarge, done);
        } else {
            done.accept(command.applyAsInt(this));
        }
    }

    int apply(List<ChangeDraft> drafts) {
        if (drafts.isEmpty() || readOnly) {
            return 0;
        }
        List<Change> changes = changeFactory.changes(drafts);
        return take(changes, state.merged(changes));
    }

    /** Applies changes of the user that lead to the state {@code next}. */
    int take(List<Change> changes, SessionState next) {
        if (changes.isEmpty() || readOnly) {
            return 0;
        }
        try {
            publish(next.withSaved(saving.next()));
        } finally {
            // Saved even if an observer fails.
            saving.add(changes);
        }
        if (changes.stream().anyMatch(state::changesTopics)) {
            // Only the loader decides what is a topic.
            reload();
        }
        return changes.size();
    }

    /** Whether nothing can be changed because a newer version of the program wrote the progress file. */
    boolean isReadOnly() {
        return readOnly;
    }

    /** Shows a problem. */
    void report(Problem problem) {
        publish(state.withOddity(problem));
    }

    /** Whether a step is running whose result isn't shown yet. */
    boolean isBusy() {
        return large.areUnderWay();
    }

    /** Publishes the save state. A write in progress doesn't count as saved. */
    void tellSaved() {
        publish(state.withSaved(large.areUnderWay() ? new SaveState.Saving() : saving.now()));
    }

    private void publish(SessionState next) {
        if (next != state) {
            state = next;
            observers.forEach(observer -> observer.accept(next));
        }
    }
}
