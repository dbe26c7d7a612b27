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

/**
 * The open roadmap as the places of the window share it: its state, the selected topic, and the steps that change it, each of which is
 * announced.
 */
public final class RoadmapModel {
    private final Session session;
    private final Subscription hearing;
    private final UiText words;
    private final UndoModel steps;
    private final AnnouncedSteps made;
    private final DecisionSteps decisions;
    private final SectionSteps sections;
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
        this.decisions = new DecisionSteps(session, this::step);
        this.sections = new SectionSteps(this::step);
        this.state = new ReadOnlyObjectWrapper<>(past.map(PastState::state).orElse(session.state()));
        this.topic = new SimpleObjectProperty<>(state().roadmap().root());
        // The first listener for a new version: listeners that are added later find the topic in that version.
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
        if (edited || now.changes().merged() > before.changes().merged()) {
            announceChanges();
        }
    }

    /** Runs {@code hook} before a new version of the roadmap is shown. */
    public void beforeReload(Runnable hook) {
        hearing.beforeReload(hook);
    }

    /** The same roadmap in another language. Ends this model. */
    public RoadmapModel in(UiText others) {
        end();
        return new RoadmapModel(session, others);
    }

    /** The same roadmap as it was on a past day, read-only and without updates. */
    public RoadmapModel at(PastState then) {
        return new RoadmapModel(session, words, Optional.of(then));
    }

    /** The past day that is shown, with the state of that day; empty if today is shown. */
    public Optional<PastState> past() {
        return past;
    }

    /** Whether changes are refused because a past day is shown. Announces it if so. */
    public boolean refuses() {
        past.ifPresent(then -> announce(words.text("past.refused", words.date(then.day())), false));
        return past.isPresent();
    }

    /** Where a place requests to show a past day. */
    public PastDayRequest pastDay() {
        return pastDay;
    }

    /** Stops listening to the session and removes all listeners. */
    public void end() {
        hearing.end();
    }

    public void reload() {
        session.reload();
    }

    /** Reads the files again if another program has written them. */
    public void refresh() {
        session.refresh();
    }

    /** Counts by this rule from now on. */
    public void countBy(CountingRule chosen) {
        session.countBy(chosen);
        past.ifPresent(
                then -> state.set(state().counting(session.state().rollup().rule())));
    }

    /** Updates the state if today's date has changed. */
    public void followDay() {
        session.followDay();
    }

    /** Watches for other programs writing the files. {@code changed} is called on another thread. */
    public FileWatch watch(Runnable changed) {
        return session.watch(changed);
    }

    /** Announces what changed in the roadmap, if anything did. */
    public void announceChanges() {
        ChangesSummary.of(words, state()).ifPresent(summary -> announce(summary, Offer.CHANGES));
    }

    /** The steps that change a whole section. */
    public SectionSteps sections() {
        return sections;
    }

    /** The steps that settle lost topics and conflicting copies. */
    public DecisionSteps decisions() {
        return decisions;
    }

    /** The state to show. */
    public SessionState state() {
        return state.get();
    }

    /** When things were done. */
    public Activity activity() {
        return state().activity(session.activity().dayOf());
    }

    /** The state to show, as it changes. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The topic that has the focus; the root until one is selected. */
    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** The topic for the tree to scroll to and select. */
    public ReadOnlyObjectProperty<Topic> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Shows and selects a topic in the tree. */
    public void goTo(Topic there) {
        wanted.set(null);
        wanted.set(there);
    }

    /** The latest announcement. */
    public ReadOnlyObjectProperty<Announcement> announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    public UiText words() {
        return words;
    }

    /** The topics selected in the tree. */
    public ObservableList<Topic> selected() {
        return selected;
    }

    /** The steps that change statuses. */
    public StatusSteps statuses() {
        return statuses;
    }

    /** Runs and announces a step that only one place offers. */
    public void step(ToIntFunction<Session> command) {
        step(command, 0);
    }

    /** Runs and announces such a step, then runs {@code next}. */
    public void step(ToIntFunction<Session> command, Runnable next) {
        made.step(command, 0, next);
    }

    /**
     * Runs and announces such a step.
     *
     * @param size a rough estimate of how much it changes
     */
    public void step(ToIntFunction<Session> command, int size) {
        made.step(command, size);
    }

    /** Fills in a blank; an empty text clears it. Not announced. Returns the number of changes. */
    public int setField(Blank field, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setField(field, text);
    }

    /** Answers a prompt in the review of a period; an empty text clears the answer. */
    public int setReview(Blank field, Period period, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setReview(field, period, text);
    }

    /** Sets the note on a topic; an empty text deletes it. */
    public int setNote(Topic about, String text) {
        steps.forgetOffer();
        return refuses() ? 0 : session.setNote(about, text);
    }

    /** What undo and redo would do. */
    public UndoModel steps() {
        return steps;
    }

    /** Undoes the last step and announces it. */
    public void undo() {
        undo(() -> {});
    }

    /** Undoes the last step, then runs {@code next}. */
    public void undo(Runnable next) {
        if (refuses()) {
            next.run();
        } else {
            steps.undo(next);
        }
    }

    /** Redoes the step that was undone last and announces it. */
    public void redo() {
        if (!refuses()) {
            steps.redo();
        }
    }

    /** Tries again to save what couldn't be saved. */
    public void retrySaving() {
        session.retrySaving();
    }

    /** Shows a toast. */
    public void announce(String text, boolean undoable) {
        announce(text, undoable ? Offer.UNDO : Offer.NOTHING);
    }

    /** Shows a toast about something outside of the progress file. Until the next step, undo runs {@code takeBack}. */
    public void announce(String text, Runnable takeBack) {
        steps.offer(takeBack);
        announce(text, true);
    }

    private void announce(String text, Offer offer) {
        announcement.set(new Announcement(announcement.get().number() + 1, text, offer));
    }
}
