package waymark.ui.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.RecallEdits;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.revision.Revision;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;
import waymark.settings.DismissedSuggestions;
import waymark.ui.LatestOnly;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** Today without a toolkit: the current day, which follows the clock, or a past one to fill in. Computed only while it is visible. */
public final class TodayViewModel {
    private final RoadmapModel model;
    private final UndoableSteps steps;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final OpenParts parts;
    private final LivePreferences choices;
    private final Pauses pauses;
    private final Dismissals dismissals;
    private final BeforeStart beforeStart;
    private final FocusFields focus;
    private final LatestOnly<TodayContent> renewal;
    private final ReadOnlyObjectWrapper<@Nullable TodayContent> shown = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<SessionState> following =
            (state, before, now) -> follow(now.rollup().today());
    private final ChangeListener<DismissedSuggestions> unwanted = (kept, before, now) -> refresh();
    private LocalDate today;
    private LocalDate day;
    private boolean inSight;

    /**
     * @param dayOf the day to which a time belongs
     * @param background computes the day of a large roadmap
     */
    public TodayViewModel(
            RoadmapModel model,
            Function<OffsetDateTime, LocalDate> dayOf,
            LivePreferences choices,
            Background background) {
        this(
                model,
                dayOf,
                choices,
                background,
                new Dismissals(model, choices),
                new UndoableSteps(model, model, () -> {}));
    }

    private TodayViewModel(
            RoadmapModel model,
            Function<OffsetDateTime, LocalDate> dayOf,
            LivePreferences choices,
            Background background,
            Dismissals dismissals,
            UndoableSteps steps) {
        this.model = model;
        this.steps = steps;
        this.renewal = new LatestOnly<>(model, background, this::work, this::show);
        this.dayOf = dayOf;
        this.choices = choices;
        this.parts = new OpenParts(model);
        this.pauses = new Pauses(model, this);
        this.beforeStart = new BeforeStart(model, dayOf);
        this.dismissals = dismissals;
        this.focus = new FocusFields(model, this);
        this.today = model.state().rollup().today();
        this.day = today;
        // Weak: a closed window may have shown it beside its own day.
        model.stateProperty().addListener(new WeakChangeListener<>(following));
        dismissals.unwantedProperty().addListener(new WeakChangeListener<>(unwanted));
    }

    /** The same day of the same roadmap, for the window of another roadmap. Announcements appear in that window. */
    TodayViewModel beside(RoadmapModel window, Background background, Runnable toFront) {
        return new TodayViewModel(
                model, dayOf, choices, background, dismissals, new UndoableSteps(model, window, toFront));
    }

    /** Follows a new day, unless the user is looking at a past one. */
    private void follow(LocalDate now) {
        if (!now.equals(today)) {
            day = day.equals(today) || day.isAfter(now) ? now : day;
            today = now;
        }
        refresh();
    }

    /** Tells whether Today is visible. */
    void inSight(boolean now) {
        boolean begins = now && !inSight;
        inSight = now;
        refresh();
        if (begins && renewal.isRunning()) {
            shown.set(null);
        }
    }

    /** Computes the content again, by the current preferences. */
    public void refresh() {
        if (inSight) {
            look();
        }
    }

    /** The previous content stays until the new one is there, unless it is of another day or another version of the roadmap. */
    private void look() {
        renewal.start();
        if (renewal.isRunning() && shown.get() != null && !isWanted(shown())) {
            shown.set(null);
        }
    }

    private boolean isWanted(TodayContent found) {
        return found.state().roadmap() == model.state().roadmap()
                && found.agenda().day().equals(day);
    }

    private Callable<TodayContent> work() {
        SessionState now = model.state();
        LocalDate on = day;
        var calendar = new DayBoundaries(today, dayOf);
        var dismissed = dismissals.on(now, today);
        boolean revised = choices.preferences().revision() && isToday();
        return () -> {
            SessionState state = now.onDay(on);
            var agenda = Agenda.of(state.rollup(), calendar, dismissed);
            var activity = state.activity(dayOf);
            return new TodayContent(state, agenda, revised ? Optional.of(Revision.of(activity)) : Optional.empty());
        };
    }

    private void show(TodayContent found) {
        if (isWanted(found)) {
            shown.set(found);
        }
    }

    /** Whether the content is that of the present state. */
    public boolean isSettled() {
        return !renewal.isRunning() && shown.get() != null;
    }

    UiText words() {
        return model.words();
    }

    /** The content; null until it has been computed. */
    ReadOnlyObjectProperty<@Nullable TodayContent> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    TodayContent shown() {
        return Objects.requireNonNull(shown.get(), "asked only for what is in sight");
    }

    /** The roadmap. */
    RoadmapModel roadmap() {
        return model;
    }

    /** Today's date. */
    LocalDate today() {
        return today;
    }

    /** The day that is shown. */
    LocalDate day() {
        return day;
    }

    /** Whether the day that is shown is today. */
    boolean isToday() {
        return day.equals(today);
    }

    /** Shows another day. Future days can't be filled in. */
    public void show(LocalDate other) {
        day = other.isAfter(today) ? today : other;
        look();
    }

    /** Moves by this number of days; negative values go back. */
    void move(int days) {
        show(day.plusDays(days));
    }

    /** Which parts of the routine are expanded. */
    OpenParts parts() {
        return parts;
    }

    /** Expands or collapses a part of the routine. */
    void turn(Agenda.Due part) {
        parts.turn(part);
        look();
    }

    /** Ticks or unticks a routine item on the day. Asks first if the day is earlier than the user's first one. */
    void tick(Item item) {
        Optional<String> asked = shown().status(item) == Status.DONE ? Optional.empty() : question();
        asked.ifPresentOrElse(explanation -> model.announce(explanation, false), () -> set(item, Status.DONE));
    }

    /** The question about the day that is shown, if there is one. */
    Optional<String> question() {
        return beforeStart.question(day);
    }

    /** Confirms a day that is earlier than the first one. */
    void fillInBeforeStart() {
        beforeStart.means(day);
        look();
    }

    /** Skips a routine item on the day, or reopens it. */
    void skip(Item item) {
        set(item, Status.SKIPPED);
    }

    private void set(Item item, Status status) {
        LocalDate on = day;
        boolean is = model.state().onDay(on).rollup().status(item) == status;
        step(session -> session.set(List.of(item), is ? Status.OPEN : status, on));
    }

    void step(ToIntFunction<Session> command) {
        steps.step(command);
    }

    /** The pauses of the routine. */
    public Pauses pauses() {
        return pauses;
    }

    /** Records how well a done topic is remembered. */
    void answer(Item item, Recall recall) {
        step(session -> RecallEdits.answer(session, item, recall));
    }

    /** Ticks a suggested topic. */
    void tickSuggested(Item item) {
        step(session -> session.set(List.of(item), Status.DONE));
    }

    /** Dismisses a suggestion for today. */
    void dismiss(Item item) {
        dismissals.add(item, today, steps.window());
    }

    /** Shows a topic in the roadmap. */
    void goTo(Topic topic) {
        model.goTo(topic);
        steps.toFront().run();
    }

    /** The blanks of the current focus. */
    FocusFields focus() {
        return focus;
    }

    /** Runs {@code hook} before a new version of the roadmap is shown. */
    void beforeReload(Runnable hook) {
        model.beforeReload(hook);
    }
}
