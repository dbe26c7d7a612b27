package waymark.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem;
import waymark.app.SaveState;
import waymark.settings.WindowState;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.kit.MiddleButtonScroll;
import waymark.ui.kit.Theming;
import waymark.ui.message.UnsavedQuestion;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;
import waymark.ui.today.OpenRoadmaps;

/** A window of the program: its size and title, chosen and dropped files, and closing without losing anything. */
public final class MainWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 840;
    private static final int LEAST_WIDTH = 24;

    private final Stage stage;
    private final ShellViewModel model;
    private final Windows windows;
    private final ShellView shell;
    private final UiText words;
    private final Theming look;
    private final FileDialogs dialogs;
    private final ImportExportDialogs exchange;
    private Runnable release = () -> {};

    /** @param windows opens other roadmaps */
    public MainWindow(Stage stage, ShellViewModel model, Theming look, Windows windows) {
        this.stage = stage;
        this.model = model;
        this.windows = windows;
        this.words = model.words();
        this.look = look;
        this.dialogs = new FileDialogs(stage, model, words);
        this.shell = new ShellView(model, look);
        this.exchange = new ImportExportDialogs(stage, model, shell, words, dialogs);
    }

    /**
     * Shows the window.
     *
     * @param roadmap the roadmap that is about to be opened, whose window reappears where it was left
     */
    public void show(Optional<Path> roadmap) {
        var scene = new Scene(shell.root(), WIDTH, HEIGHT);
        look.applyTo(scene);
        if (words.orientation() == NodeOrientation.RIGHT_TO_LEFT) {
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        shell.installKeys(scene);
        MiddleButtonScroll.install(scene);
        shell.bind(Command.OPEN, () -> dialogs.roadmap().ifPresent(this::open));
        shell.onLocate(this::locate);
        shell.onOpen(this::open);
        shell.bind(Command.LIBRARY, windows::library);
        shell.bind(Command.ABOUT, () -> AboutWindow.show(stage, words, look));
        shell.bind(Command.EXPORT, exchange::export);
        shell.bind(Command.IMPORT, exchange::importCopy);
        shell.bind(Command.TICK_LIST, exchange::tickList);
        shell.bind(Command.KNOWN, exchange::known);
        shell.bind(Command.PRINT, exchange::print);
        shell.bind(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        shell.bind(Command.HELP, () -> HelpWindow.show(stage, words, look));
        shell.bind(Command.KEYS, () -> KeysWindow.show(stage, model, look));
        shell.bind(Command.PREFERENCES, () -> PreferencesWindow.show(stage, model, look));
        shell.bind(Command.CLOSE, this::close);
        shell.bind(Command.QUIT, windows::quit);
        RoadmapDrop.accept(
                scene,
                windows.background(),
                this::open,
                folder -> dialogs.roadmapIn(folder).ifPresent(this::open));
        model.openProperty().subscribe(this::shown);
        var least = look.zoomProperty().subscribe(zoom -> stage.setMinWidth(Math.max(640, look.em(LEAST_WIDTH))));
        stage.setMinHeight(420);
        stage.setScene(scene);
        StagePlace.begin(stage, WIDTH, HEIGHT);
        roadmap.flatMap(model.choices()::window)
                .flatMap(left -> Optional.ofNullable(left.bounds()))
                .ifPresent(bounds -> StagePlace.restore(stage, bounds));
        var days = Subscription.combine(
                least,
                stage.focusedProperty().subscribe((before, now) -> model.followDay()),
                model.choices().preferencesProperty().subscribe((before, now) -> model.followChoices()));
        stage.setOnCloseRequest(this::closing);
        release = () -> {
            days.unsubscribe();
            model.close();
            shell.close();
        };
        stage.setOnHidden(hidden -> {
            remember();
            release.run();
            windows.closed(this);
        });
        stage.show();
        ProgramIcon.follow(stage, windows.background());
    }

    /** Prepares a part of a place that hasn't been visited yet. Returns whether there was one. */
    public boolean prepareNext() {
        return shell.prepareNext();
    }

    /**
     * Lays out the content again in another language, with the same roadmap, place and rows. This window must not be used afterwards.
     *
     * @return the window that replaces it
     */
    MainWindow in(UiText others) {
        shell.keep();
        var now = shell.state().map(state -> state.with(StagePlace.of(stage)));
        boolean choosing = listsOfLanguages().findAny().isPresent();
        owned().forEach(Window::hide);
        var next = new MainWindow(stage, model.in(others, now), Theming.of(model.choices()), windows);
        release.run();
        next.show(Optional.empty());
        now.map(WindowState::bounds).ifPresent(bounds -> StagePlace.restore(stage, bounds));
        if (choosing) {
            next.shell.commands().run(Command.PREFERENCES);
            next.listsOfLanguages().forEach(Node::requestFocus);
        }
        return next;
    }

    private Stream<Node> listsOfLanguages() {
        return owned().map(window -> window.getScene().lookup("#language")).filter(Objects::nonNull);
    }

    /** The windows that belong to this one. */
    private Stream<Window> owned() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage other && other.getOwner() == stage);
    }

    private void shown(@Nullable RoadmapViewModels open) {
        name(false);
        windows.openChanged();
        if (open != null) {
            open.model().stateProperty().subscribe((before, now) -> {
                if (!before.title().equals(now.title())) {
                    windows.nameAll();
                }
            });
        }
    }

    /** The title of its roadmap; empty if there is none. */
    String roadmapTitle() {
        return model.opened().map(open -> open.model().state().title()).orElse("");
    }

    /** Sets the window's title to that of its roadmap. */
    void name(boolean isShared) {
        stage.setTitle(model.opened()
                .map(open -> open.model().state())
                .map(state -> WindowTitle.of(state.title(), state.file(), isShared))
                .orElse(words.text("app.name")));
    }

    /** The file of its roadmap. */
    Optional<Path> file() {
        return model.file();
    }

    /** Whether it has no roadmap. */
    boolean isEmpty() {
        return model.opened().isEmpty() && !model.loadingProperty().getValue();
    }

    /** Whether this file is its roadmap. */
    boolean isOf(Path file) {
        return model.file().filter(file::equals).isPresent();
    }

    /** Its roadmap as Today shows it. */
    Optional<OpenRoadmaps.Entry> day() {
        return model.present().map(open -> new OpenRoadmaps.Entry(open.today(), this::presentToFront));
    }

    void report(Problem problem) {
        model.report(problem);
    }

    /** Brings the window to the front and shows the roadmap as it is now. */
    private void presentToFront() {
        model.backToPresent();
        toFront();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Does what its close button does. Returns whether the window is closed. */
    boolean close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        return !stage.isShowing();
    }

    private void remember() {
        model.opened()
                .map(open -> open.model().state().file())
                .ifPresent(file ->
                        shell.state().ifPresent(state -> model.choices().keep(file, state.with(StagePlace.of(stage)))));
    }

    private void locate(Path missing) {
        dialogs.roadmap().ifPresent(found -> {
            model.choices().forget(missing);
            open(found);
        });
    }

    /** Opens a roadmap here, or in another window if this one has a roadmap already. */
    void open(Path file) {
        if (isEmpty()) {
            model.open(file);
        } else {
            windows.open(file);
        }
    }

    /** Closes once everything is saved. Nothing that can't be saved is discarded without asking. */
    private void closing(WindowEvent event) {
        shell.keep();
        switch (saved()) {
            case SaveState.Unchanged unchanged -> {}
            case SaveState.Saved done -> {}
            case SaveState.Saving saving -> {
                event.consume();
                closeWhenSaved();
            }
            case SaveState.NotSaved unsaved -> {
                var choice = UnsavedQuestion.ask(stage, words, unsaved);
                if (choice != UnsavedQuestion.Choice.CLOSE) {
                    event.consume();
                    windows.rememberOpen();
                }
                if (choice == UnsavedQuestion.Choice.SAVE_ELSEWHERE) {
                    saveElsewhere();
                }
            }
        }
    }

    private SaveState saved() {
        return model.present().map(open -> open.model().state().saved()).orElse(new SaveState.Unchanged());
    }

    private void closeWhenSaved() {
        var watch = new Subscription[] {Subscription.EMPTY};
        watch[0] = model.present().orElseThrow().model().stateProperty().subscribe((before, now) -> {
            if (!(now.saved() instanceof SaveState.Saving)) {
                watch[0].unsubscribe();
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        });
    }

    private void saveElsewhere() {
        dialogs.elsewhere().ifPresent(chosen -> model.saveElsewhere(chosen, stage::close));
    }
}
