package waymark.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import waymark.app.FileWatch;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Period;
import waymark.schedule.Activity;
import waymark.schedule.Box;
import waymark.settings.Counting;
import waymark.ui.Announcement.Offer;

/** The open roadmap as the window's places share it: its state, the topic looked at, and each change, which is then announced. */
public final class RoadmapModel {
    private final Session session;
    private final Subscription hearing;
    private final UiText words;
    private final StepName names;
    private final ReadOnlyObjectWrapper<SessionState> state;
    private final ObjectProperty<Topic> topic;
    private final ReadOnlyObjectWrapper<Topic> wanted = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Topic> selected = FXCollections.observableArrayList();
    private final Announcer announcer;

    public RoadmapModel(Session session, UiText words) {
        this.session = session;
        this.hearing = new Subscription(session);
        this.words = words;
        this.names = new StepName(words);
        this.announcer = new Announcer(words);
        this.state = new ReadOnlyObjectWrapper<>(session.state());
        this.topic = new SimpleObjectProperty<>(session.state().roadmap().root());
        // The first to hear of another version: whoever listens later finds the topic in it.
        state.subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                topic.set(now.successor(before, topic.get()));
            }
        });
        hearing.observe(this::show);
    }

    private void show(SessionState now) {
        SessionState before = state.get();
        state.set(now);
        boolean edited = before.roadmap() != now.roadmap() && !now.changes().equals(before.changes());
        if (edited || now.changes().takenIn() > before.changes().takenIn()) {
            tellChanges();
        }
    }

    /** Has {@code hook} run before another version of the roadmap is shown. */
    public void beforeReload(Runnable hook) {
        hearing.beforeReload(hook);
    }

    /** The same roadmap on another desk, in other words; this one hears nothing more. */
    public RoadmapModel in(UiText others) {
        hearing.end();
        return new RoadmapModel(session, others);
    }

    public void reload() {
        session.reload();
    }

    /** Reads the files again if another program wrote them. */
    public void refresh() {
        session.refresh();
    }

    /** Counts as the user chose, from now on. */
    public void countBy(Counting chosen) {
        session.countBy(chosen);
    }

    /** Shows the user's present day, where another one is shown as today. */
    public void followDay() {
        session.followDay();
    }

    /** Looks out for other programs that write the files; on that, {@code changed} is called on another thread. */
    public FileWatch watch(Runnable changed) {
        return session.watch(changed);
    }

    /** Says in passing what is different in the roadmap, if anything is. */
    public void tellChanges() {
        ChangesSummary.of(words, state()).ifPresent(summary -> announcer.announce(summary, Offer.CHANGES));
    }

    /** What the user decides where something is open. */
    public Decisions decisions() {
        return new Decisions(session, this::step);
    }

    public void takeIn() {
        session.takeIn();
    }

    public void takeIn(String progressFile) {
        session.takeIn(progressFile);
    }

    /** What is to be shown now. */
    public SessionState state() {
        return state.get();
    }

    /** When what holds now came about. */
    public Activity activity() {
        return session.activity();
    }

    /** What is to be shown, one state after another. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The topic that is looked at; the root before one was chosen. */
    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** The topic that the tree is to bring into sight and select. */
    public ReadOnlyObjectProperty<Topic> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Goes to a topic, wherever in the tree it is. */
    public void goTo(Topic there) {
        wanted.set(null);
        wanted.set(there);
    }

    /** What happened last. */
    public ReadOnlyObjectProperty<Announcement> announcementProperty() {
        return announcer.lastProperty();
    }

    public UiText words() {
        return words;
    }

    /** The topics that are selected in the tree. */
    public ObservableList<Topic> selected() {
        return selected;
    }

    /** Ticks the topics, or takes that back where none is left to be done. What is skipped stays so among others. */
    public void toggle(Collection<? extends Topic> topics) {
        step(() -> session.toggle(topics), with(topics, Box.SKIPPED), Box.SKIPPED);
    }

    /** Ticks what is not skipped. */
    public void tick(Collection<? extends Topic> topics) {
        var skipped = with(topics, Box.SKIPPED);
        var others = topics.stream().filter(topic -> !skipped.contains(topic)).toList();
        step(() -> session.set(others, Status.DONE), skipped, Box.SKIPPED);
    }

    /** Skips the topics, or takes that back where none is left to be skipped. What is done stays so among others. */
    public void toggleSkipped(Collection<? extends Topic> topics) {
        step(() -> session.toggleSkipped(topics), with(topics, Box.DONE), Box.DONE);
    }

    private List<? extends Topic> with(Collection<? extends Topic> topics, Box box) {
        return topics.stream()
                .filter(topic -> state().rollup().box(topic) == box)
                .toList();
    }

    /** Gives the topics a status. */
    public void set(Collection<? extends Topic> topics, Status status) {
        step(() -> session.set(topics, status));
    }

    /** Gives routine items a status on a day. */
    public void set(Collection<? extends Topic> items, Status status, LocalDate day) {
        step(() -> session.set(items, status, day));
    }

    /** Leaves days out of the routine; without a last one until it is gone on with. */
    public void pauseRoutine(LocalDate from, Optional<LocalDate> until) {
        step(() -> session.pauseRoutine(from, until));
    }

    /** Goes on with the routine from a day on. */
    public void goOnWithRoutine(LocalDate from) {
        step(() -> session.goOnWithRoutine(from));
    }

    /** Sets a phase's status; none has it follow what is ticked. */
    public void setPhase(Section phase, Optional<PhaseStatus> status) {
        step(() -> session.setPhase(phase, status));
    }

    /** Says how the items of a section count; none has the author's words decide. */
    public void setNature(Section section, Optional<CountingKind> nature) {
        step(() -> session.setNature(section, nature));
    }

    /** Says whether the entries without a box of a section are tracked. */
    public void track(Section section, Tracking tracking) {
        step(() -> session.track(section, Optional.of(tracking)));
    }

    /** Fills in a blank; an empty text clears it. Not announced. Returns how much changed. */
    public int setField(Blank field, String text) {
        announcer.forget();
        return session.setField(field, text);
    }

    /** Answers a prompt in the review of a period; an empty text clears it. */
    public int setReview(Blank field, Period period, String text) {
        announcer.forget();
        return session.setReview(field, period, text);
    }

    /** Writes the note on a topic; an empty text clears it. */
    public int setNote(Topic about, String text) {
        announcer.forget();
        return session.setNote(about, text);
    }

    private void step(IntSupplier command) {
        step(command, List.of(), Box.OPEN);
    }

    /** @param before those that had that box before; how many still have it is told too */
    private void step(IntSupplier command, Collection<? extends Topic> before, Box box) {
        announcer.forget();
        if (command.getAsInt() > 0) {
            int left = with(before, box).size();
            undoName()
                    .map(name -> left == 0 ? name : words.text("toast.left", box, name, left))
                    .ifPresent(said -> announce(said, true));
        }
    }

    /** What the next undo would take back, in words. */
    public Optional<String> undoName() {
        return state().history().undoable().map(step -> names.of(state(), step));
    }

    /** What the next redo would make again, in words. */
    public Optional<String> redoName() {
        return state().history().redoable().map(step -> names.of(state(), step));
    }

    /** Takes back the last step that is still in force, and says which one that was. */
    public void undo() {
        if (!announcer.takeBack()) {
            boolean done = session.undo() > 0;
            announcer.tell("toast.undone", done ? redoName() : undoName(), done, false);
        }
    }

    /** Makes the step again that was undone last, and says what that was. */
    public void redo() {
        announcer.forget();
        announcer.tell("toast.redone", redoName(), session.redo() > 0, true);
    }

    /** Tries again to write what could not be written. */
    public void retrySaving() {
        session.retrySaving();
    }

    /** Tells something in passing. */
    public void announce(String text, boolean undoable) {
        announcer.announce(text, undoable ? Offer.UNDO : Offer.NOTHING);
    }

    /**
     * Tells of something that was done beside the progress.
     *
     * @param takeBack does so, and says so: what undo does until another thing is done
     */
    public void announce(String text, Runnable takeBack) {
        announcer.announce(text, takeBack);
    }
}
