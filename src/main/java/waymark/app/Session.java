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
 * An open roadmap: takes commands, publishes one immutable {@link SessionState} after another, and has every change written
 * to the progress file in the background. The roadmap's own file is only read.
 *
 * <p>Each command is a step that can be undone, and returns how many things it changed. Confined to one thread; the state is
 * replaced before a command returns, and whether it is on disk is told by {@link SessionState#saved()}.
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

    Session(Environment environment, FilesRead files) {
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
     * Opens a roadmap with what was done to it so far. Reads files, so not for the thread that shows a window; the session may
     * be handed to another thread afterwards.
     *
     * @throws ProblemException if the roadmap can't be read. A progress file that can't be read is no reason: what could be
     *     read is used, and {@link SessionState#problems()} tells
     */
    public static Session open(Path roadmap, Environment environment) throws ProblemException {
        return open(roadmap, environment, List.of());
    }

    /** Opens a roadmap to look at the routine of another day, and to tick it. */
    public static Session open(Path roadmap, Environment environment, LocalDate day) throws ProblemException {
        return new Session(environment, FilesRead.of(environment, () -> day, roadmap, List.of()));
    }

    /** Opens a roadmap together with copies of its progress file, wherever these are. */
    public static Session open(Path roadmap, Environment environment, List<Path> copies) throws ProblemException {
        return new Session(environment, FilesRead.of(environment, environment::today, roadmap, copies));
    }

    /** What is to be shown now. */
    public SessionState state() {
        return state;
    }

    /** When what holds now came about. */
    public Activity activity() {
        return state.activity(environment::dayOf);
    }

    /** Has each following state told to {@code observer}. */
    public void observe(Consumer<? super SessionState> observer) {
        observers.add(observer);
    }

    /** Counts as the user chose, from now on. */
    public void countBy(CountingRule chosen) {
        publish(state.counting(chosen));
    }

    /** Goes over to the user's present day, where another one is shown as today. */
    public void followDay() {
        publish(state.in(environment.week()).onDay(today.get()));
    }

    /** Ticks the topics as one step; where all are done, takes that back. */
    public int toggle(Collection<? extends Topic> topics) {
        return apply(StatusEdits.toggle(state, topics, Status.DONE));
    }

    /** Skips the topics as one step; where all are skipped, takes that back. */
    public int toggleSkipped(Collection<? extends Topic> topics) {
        return apply(StatusEdits.toggle(state, topics, Status.SKIPPED));
    }

    /** Gives the topics a status as one step. */
    public int set(Collection<? extends Topic> topics, Status status) {
        return apply(StatusEdits.set(state, topics, status));
    }

    /** Gives routine items a status on a day as one step. Days to come have none. */
    public int set(Collection<? extends Topic> items, Status status, LocalDate day) {
        return day.isAfter(environment.today()) ? 0 : apply(StatusEdits.set(state.onDay(day), items, status));
    }

    /** Leaves the days from one to another, or to none yet, out of the routine. */
    public int pauseRoutine(LocalDate from, Optional<LocalDate> until) {
        return apply(PauseEdits.pause(state, from, until));
    }

    /** Goes on with the routine from a day on. */
    public int resumeRoutine(LocalDate from) {
        return apply(PauseEdits.resume(state, from));
    }

    /** Sets the status of a phase by hand; none has it derived again. */
    public int setPhase(Section phase, Optional<PhaseStatus> status) {
        return apply(ValueEdits.phase(state, phase, status));
    }

    /** Says how the items of a section count; none has the author's words decide again. */
    public int setCountingKind(Section section, Optional<CountingKind> countingKind) {
        return apply(ValueEdits.countingKind(state, section, countingKind));
    }

    /** Says whether the entries without a box of a section are tracked; none has the section above decide. */
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

    /** Writes the user's note on a topic; an empty text clears it. */
    public int setNote(Topic topic, String text) {
        return apply(ValueEdits.note(state, topic, text));
    }

    /** Takes the last step back of which something is still in force. */
    public int undo() {
        return apply(UndoEdits.undo(state));
    }

    /** Makes the step again that was undone last. */
    public int redo() {
        return apply(UndoEdits.redo(state));
    }

    /** Carries what was done to a topic of that id, which was not found again, over to the topic that it is now, if it fits. */
    public int accept(String lost, Topic now) {
        return apply(LostTopicEdits.accept(state, lost, now));
    }

    /** Lets go of what was done to a topic that was not found again. It stays in the progress file. */
    public int dismiss(String lost) {
        return apply(LostTopicEdits.dismiss(state, lost));
    }

    /** What the user decides about copies of the progress file. */
    public CopyEdits copies() {
        return copies;
    }

    /** Has {@code hook} run before the roadmap is replaced by another version of it: whatever is half done is to be kept now. */
    public void beforeReload(Runnable hook) {
        beforeReload.add(hook);
    }

    /** Reads both files again, in the background. What was done and not written yet is kept. */
    public void reload() {
        reloading.start(true);
    }

    /** Does the same if another program wrote one of the files. */
    public void refresh() {
        reloading.start(false);
    }

    /** Looks out for what other programs write. On that, {@code changed} is called on a thread of its own. */
    public FileWatch watch(Runnable changed) {
        return FileWatch.start(watched, changed);
    }

    /** The files were read again, while {@code seen} was shown. */
    void replace(SessionState seen, Loaded loaded) {
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

    /** Tries again to write what could not be written. */
    public void retrySaving() {
        saving.start();
    }

    /**
     * Makes a step. A large one is made in the background, with a copy of this session on another thread; steps after it are made
     * when it is done. Then {@code done} is told, on this thread, how much it changed.
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

    /** Takes on changes of the user, from which {@code next} follows. */
    int take(List<Change> changes, SessionState next) {
        if (changes.isEmpty() || readOnly) {
            return 0;
        }
        try {
            publish(next.withSaved(saving.next()));
        } finally {
            // Whoever fails to show it, it is kept.
            saving.add(changes);
        }
        if (changes.stream().anyMatch(state::changesTopics)) {
            // What is a topic is for the loader to say.
            reload();
        }
        return changes.size();
    }

    /** Whether nothing can be changed, as a newer version of the program wrote the progress file. */
    boolean isReadOnly() {
        return readOnly;
    }

    /** Shows a problem. */
    void report(Problem problem) {
        publish(state.withOddity(problem));
    }

    /** Whether a step is made that isn't shown yet. */
    boolean isBusy() {
        return large.areUnderWay();
    }

    /** Tells how saving goes. What is under way isn't on disk. */
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
