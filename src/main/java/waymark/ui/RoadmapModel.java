package waymark.ui;

import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import waymark.app.FileWatch;
import waymark.app.PastState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.schedule.Activity;
import waymark.schedule.CountingRule;
import waymark.ui.Announcement.Offer;

/** The open roadmap as the window's places share it: its state, the topic looked at, and each change, which is then announced. */
public final class RoadmapModel {
    private final Session session;
    private final Subscription hearing;
    private final UiText words;
    private final UndoModel steps;
    private final AnnouncedSteps made;
    private final Decisions decisions;
    private final SectionEdits sections;
    private final StatusSteps statuses;
    private final Optional<PastState> past;
    private final ReadOnlyObjectWrapper<SessionState> state;
    private final ObjectProperty<Topic> topic;
    private final ReadOnlyObjectWrapper<Topic> wanted = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Topic> selected = FXCollections.observableArrayList();
    private final PastDayRequest pastDay = new PastDayRequest();
    private final ReadOnlyObjectWrapper<Announcement> announcement = new ReadOnlyObjectWrapper<>(Announcement.NONE);

    public RoadmapModel(Session session, UiText words) {
        this(session, words, Optional.empty());
        hearing.observe(this::show);
    }

    private RoadmapModel(Session session, UiText words, Optional<PastState> past) {
        this.session = session;
        this.past = past;
        this.hearing = new Subscription(session);
        this.words = words;
        this.steps = new UndoModel(session, words, this::announce);
        this.made = new AnnouncedSteps(this, session);
        this.statuses = new StatusSteps(this, made);
        this.decisions = new Decisions(session, this::step);
        this.sections = new SectionEdits(this::step);
        this.state = new ReadOnlyObjectWrapper<>(past.map(PastState::state).orElse(session.state()));
        this.topic = new SimpleObjectProperty<>(state().roadmap().root());
        // The first to hear of another version: whoever listens later finds the topic in it.
        state.subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                topic.set(now.successor(before, topic.get()));
            }
        });
    }

    private void show(SessionState now) {
        SessionState before = state.get();
        state.set(now);
        boolean edited = before.roadmap().source() != now.roadmap().source()
                && !now.changes().equals(before.changes());
        if (edited || now.changes().takenIn() > before.changes().takenIn()) {
            announceChanges();
        }
    }

    /** Has {@code hook} run before another version of the roadmap is shown. */
    public void beforeReload(Runnable hook) {
        hearing.beforeReload(hook);
    }

    /** The same roadmap in other words; this model follows nothing more. */
    public RoadmapModel in(UiText others) {
        end();
        return new RoadmapModel(session, others);
    }

    /** The same roadmap as it was on a past day: nothing can be changed there, and nothing is heard. */
    public RoadmapModel at(PastState then) {
        return new RoadmapModel(session, words, Optional.of(then));
    }

    /** How all was on the day that is shown, if that is a past one. */
    public Optional<PastState> past() {
        return past;
    }

    /** Whether nothing can be changed, as a past day is shown. Says so then. */
    public boolean refuses() {
        past.ifPresent(then -> announce(words.text("past.refused", words.date(then.day())), false));
        return past.isPresent();
    }

    /** By which a place asks for a day to be shown as it was. */
    public PastDayRequest pastDay() {
        return pastDay;
    }

    /** Hears nothing more, and holds nobody who listened. */
    public void end() {
        hearing.end();
    }

    public void reload() {
        session.reload();
    }

    /** Reads the files again if another program wrote them. */
    public void refresh() {
        session.refresh();
    }

    /** Counts as the user chose, from now on. */
    public void countBy(CountingRule chosen) {
        session.countBy(chosen);
        past.ifPresent(
                then -> state.set(state().counting(session.state().rollup().rule())));
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
    public void announceChanges() {
        ChangesSummary.of(words, state()).ifPresent(summary -> announce(summary, Offer.CHANGES));
    }

    /** What the user says of a section. */
    public SectionEdits sections() {
        return sections;
    }

    /** What can be decided where files say something else. */
    public Decisions decisions() {
        return decisions;
    }

    /** What is to be shown now. */
    public SessionState state() {
        return state.get();
    }

    /** When what holds now came about. */
    public Activity activity() {
        return state().activity(session.activity().dayOf());
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
        return announcement.getReadOnlyProperty();
    }

    public UiText words() {
        return words;
    }

    /** The topics that are selected in the tree. */
    public ObservableList<Topic> selected() {
        return selected;
    }

    /** Ticks, skips and other statuses. */
    public StatusSteps statuses() {
        return statuses;
    }

    /** Makes a step that only one place makes. */
    public void step(ToIntFunction<Session> command) {
        step(command, 0);
    }

    /** Makes such a step, and then does {@code next}. */
    public void step(ToIntFunction<Session> command, Runnable next) {
        made.step(command, 0, next);
    }

    /** Makes such a step; it changes about as much as {@code size} says. */
    public void step(ToIntFunction<Session> command, int size) {
        made.step(command, size);
    }

    /** Fills in a blank; an empty text clears it. Not announced. Returns how much changed. */
    public int setField(Blank field, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setField(field, text);
    }

    /** Answers a prompt in the review of a period; an empty text clears it. */
    public int setReview(Blank field, Period period, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setReview(field, period, text);
    }

    /** Writes the note on a topic; an empty text clears it. */
    public int setNote(Topic about, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setNote(about, text);
    }

    /** What undo and redo would do. */
    public UndoModel steps() {
        return steps;
    }

    /** Takes back the last step that is still in force, and says which one that was. */
    public void undo() {
        undo(() -> {});
    }

    /** The same, and then does {@code next}. */
    public void undo(Runnable next) {
        if (refuses()) {
            next.run();
        } else {
            steps.undo(next);
        }
    }

    /** Makes the step again that was undone last, and says what that was. */
    public void redo() {
        if (!refuses()) {
            steps.redo();
        }
    }

    /** Tries again to write what could not be written. */
    public void retrySaving() {
        session.retrySaving();
    }

    /** Tells something in passing. */
    public void announce(String text, boolean undoable) {
        announce(text, undoable ? Offer.UNDO : Offer.NOTHING);
    }

    /** Tells of something that was done beside the progress; until another thing is done, undo does {@code takeBack}. */
    public void announce(String text, Runnable takeBack) {
        steps.offer(takeBack);
        announce(text, true);
    }

    private void announce(String text, Offer offer) {
        announcement.set(new Announcement(announcement.get().number() + 1, text, offer));
    }
}
