package waymark.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.ExportRequest;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.export.EarlierReviews.Where;
import waymark.settings.WindowState;
import waymark.ui.Announcement;
import waymark.ui.Jobs;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;
import waymark.ui.message.ProblemList;

/** The window without a toolkit: the open roadmap, the problems, the latest announcement. */
public final class ShellViewModel {
    private final ProgramContext program;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final Subscription busy;
    private final ObservableValue<Boolean> loading;
    private final Environment environment;
    private final UiText words;
    private final LivePreferences choices;
    private final WelcomeViewModel welcome;
    private final ReadOnlyObjectWrapper<RoadmapViewModels> open = new ReadOnlyObjectWrapper<>();
    private final ProblemList problems = new ProblemList();
    private final ObjectProperty<Announcement> announcement = new SimpleObjectProperty<>(Announcement.NONE);
    private final ObjectProperty<Where> reviews = new SimpleObjectProperty<>(Where.NONE);
    private final RoadmapWatcher following;
    private final PastDayViewer past;
    private Job opening = new Job(What.OPEN);
    private @Nullable Path coming;
    private Optional<WindowState> left = Optional.empty();

    /** For a window that opens no links and saves no preferences. */
    public ShellViewModel(Environment environment, UiText words) {
        this(new ProgramContext(environment, words, Opener.NONE, LivePreferences.forgotten(), Path.of("")));
    }

    public ShellViewModel(ProgramContext program) {
        this(program, new Jobs(program.environment().background()));
    }

    private ShellViewModel(ProgramContext program, Jobs jobs) {
        this.program = program;
        this.jobs = jobs;
        this.busy = jobs.currentProperty().subscribe(job::set);
        this.loading = job.map(now -> now.what() == What.OPEN).orElse(false);
        this.environment = program.environment().with(jobs);
        this.words = program.words();
        this.following =
                new RoadmapWatcher(environment.background(), () -> present().map(RoadmapViewModels::model));
        this.choices = program.choices();
        this.past = new PastDayViewer(
                open,
                environment,
                model -> RoadmapViewModels.of(model, environment, program),
                this::listen,
                this::fail);
        this.welcome = new WelcomeViewModel(program, this::open, this::fail);
    }

    /** The same roadmap in another language, for a window in the state {@code now}. This view model must not be used afterwards. */
    public ShellViewModel in(UiText others, Optional<WindowState> now) {
        var next = new ShellViewModel(program.in(others), jobs);
        next.reviews.set(reviews.get());
        next.problems.resume(problems);
        next.left = now;
        // Before it shows anything: a roadmap is watched from the moment it is shown.
        next.following.resume(following);
        backToPresent();
        opened().ifPresent(shown -> next.show(shown.model().in(others)));
        close();
        cancelOpening();
        busy.unsubscribe();
        open.set(null);
        if (following.isOn()) {
            next.watch();
        }
        return next;
    }

    /** The ways to open a roadmap. */
    WelcomeViewModel welcome() {
        return welcome;
    }

    /** The window's texts. */
    public UiText words() {
        return words;
    }

    /** The user's preferences. */
    public LivePreferences choices() {
        return choices;
    }

    /** How the window of the open roadmap was left last time. */
    public Optional<WindowState> left() {
        return left;
    }

    /** The open roadmap; null until there is one. */
    public ReadOnlyObjectProperty<RoadmapViewModels> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The open roadmap. */
    public Optional<RoadmapViewModels> opened() {
        return Optional.ofNullable(open.get());
    }

    /** Whether a roadmap is being read. */
    public ObservableValue<Boolean> loadingProperty() {
        return loading;
    }

    /** The problems to show, the worst first. */
    public ObservableList<Problem> problems() {
        return problems.shown();
    }

    /** The latest announcement. */
    public ObjectProperty<Announcement> announcementProperty() {
        return announcement;
    }

    /** Opens a roadmap. If that fails, the roadmap that was open stays open. */
    public void open(Path file) {
        cancelOpening();
        opening = new Job(What.OPEN);
        coming = file;
        jobs.run(
                opening,
                () -> new Opened(program.ahead().open(file, environment), choices.window(file)),
                this::show,
                this::fail);
    }

    /** The file of the roadmap that is open or being opened. */
    public Optional<Path> file() {
        return loading.getValue()
                ? Optional.ofNullable(coming)
                : opened().map(shown -> shown.model().state().file());
    }

    /** Cancels the opening of a roadmap. */
    void cancelOpening() {
        jobs.cancel(opening);
    }

    /** The job that the user may be waiting for; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Cancels that job, unless it is too late, and says what that means. */
    void cancelJob() {
        jobs.cancel()
                .ifPresent(job -> opened().map(RoadmapViewModels::model)
                        .ifPresent(model -> model.announce(words.text("busy.cancelled", job.what()), false)));
    }

    private record Opened(Session session, Optional<WindowState> left) {}

    private void show(Opened opened) {
        choices.opened(opened.session().state().file());
        left = opened.left();
        problems.clear();
        var model = new RoadmapModel(opened.session(), words);
        model.countBy(choices.preferences().counting());
        show(model);
        model.announceChanges();
    }

    private void show(RoadmapModel model) {
        past.end();
        open.set(RoadmapViewModels.of(model, environment, program));
        model.stateProperty().subscribe(state -> {
            if (present().filter(shown -> shown.model() == model).isPresent()) {
                problems.show(state);
            }
        });
        listen(model);
        following.watch(model);
    }

    private void listen(RoadmapModel model) {
        model.announcementProperty().subscribe((before, said) -> announcement.set(said));
        model.pastDay().dayProperty().subscribe(day -> Optional.ofNullable(day).ifPresent(this::lookBack));
    }

    /** The open roadmap as it is now, whichever day is shown. */
    public Optional<RoadmapViewModels> present() {
        return past.present().or(this::opened);
    }

    /** Shows the open roadmap as it was at the end of a day. The present one is kept up to date meanwhile. */
    void lookBack(LocalDate day) {
        present().ifPresent(now -> past.show(now, day));
    }

    /** Shows the open roadmap as it is now. Returns whether another day was shown. */
    public boolean backToPresent() {
        return past.leave();
    }

    /** Applies the user's preferences for the day and for counting. */
    public void followChoices() {
        followDay();
        opened().ifPresent(open -> open.follow(choices.preferences()));
    }

    /** Watches the clock, and the files of each roadmap that is opened from now on. */
    public void watch() {
        following.begin();
    }

    /** Switches to today's date. Called when a new day may have begun. */
    public void followDay() {
        following.day();
    }

    /** Stops watching. */
    public void close() {
        following.close();
    }

    /** Where the window runs its long jobs. */
    public Jobs background() {
        return jobs;
    }

    /** Reports a failure. */
    public void fail(Exception failure) {
        report(failure instanceof ProblemException known ? known.problem() : Problem.internal(failure));
    }

    /** Reports a problem, which is shown until it is dismissed. */
    public void report(Problem problem) {
        problems.fail(problem);
        problems.show(present().map(shown -> shown.model().state()).orElse(null));
    }

    /** Removes a problem from the list. */
    public void dismiss(Problem problem) {
        problems.dismiss(problem);
    }

    /** What an export does with earlier reviews, as chosen last. */
    public ObjectProperty<Where> reviewsProperty() {
        return reviews;
    }

    /** Writes an export in any format. Replaces an existing file only if {@code replace} is true or the format is Markdown. */
    public void export(Path target, ExportRequest request, boolean replace) {
        present()
                .map(RoadmapViewModels::exports)
                .ifPresent(exports -> exports.write(request, target, replace, this::fail));
    }

    /** The suggested name for a file that takes changes that can't be saved: next to the roadmap, Waymark finds it automatically. */
    public String nameElsewhere() {
        var day = environment.today();
        return present()
                .map(shown -> shown.model().state().file().getFileName())
                .map(name -> words.text("close.name", name, day.toString()))
                .orElse("");
    }

    /** Writes all progress to another file, then runs {@code done}. */
    public void saveElsewhere(Path target, Runnable done) {
        present()
                .map(shown -> shown.model().state())
                .ifPresent(state -> ExportJobs.progress(jobs, state, target, done, this::fail));
    }
}
