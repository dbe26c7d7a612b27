package waymark.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import waymark.app.Background;
import waymark.app.Problem;
import waymark.ui.UiText;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ProgramContext;
import waymark.ui.shell.ShellViewModel;

/** The windows of the program, one for each open roadmap. Closing the last one ends the program. */
public final class Windows {
    private ProgramContext program;
    private final List<MainWindow> open = new ArrayList<>();
    private boolean quitting;

    public Windows(ProgramContext program) {
        this.program = program;
    }

    /**
     * Switches the language when the user chooses another, and reports settings that can't be read or saved.
     *
     * @param languages the texts for a language tag
     */
    public void follow(Function<String, UiText> languages) {
        program.choices().problemProperty().subscribe(problem -> {
            if (problem != null) {
                open.forEach(window -> window.report(problem));
            }
        });
        program.choices().preferencesProperty().subscribe((before, now) -> {
            String language = now.appearance().language();
            if (!language.equals(before.appearance().language())) {
                // Later: the window closes with the combo box in which the language was chosen, which is still firing
                // its event.
                Platform.runLater(() -> switchTo(languages.apply(language)));
            }
        });
    }

    private void switchTo(UiText words) {
        program = program.in(words);
        open.replaceAll(window -> window.in(words));
        openChanged();
    }

    /** Opens a roadmap in a window of its own, or brings its window to the front if it is already open. */
    public void open(Path roadmap) {
        Path file = roadmap.toAbsolutePath().normalize();
        var shown = open.stream().filter(window -> window.isOf(file)).findFirst();
        if (shown.isPresent()) {
            shown.get().toFront();
            return;
        }
        open.stream()
                .filter(MainWindow::isEmpty)
                .findFirst()
                .orElseGet(() -> add(Optional.of(file)))
                .open(file);
    }

    /** Shows the welcome page, or brings an open window to the front. */
    public void welcome() {
        open.stream().findFirst().ifPresentOrElse(MainWindow::toFront, () -> add(Optional.empty()));
    }

    /** Shows the recent roadmaps in a window of their own. */
    void library() {
        open.stream()
                .filter(MainWindow::isEmpty)
                .findFirst()
                .ifPresentOrElse(MainWindow::toFront, () -> add(Optional.empty()));
    }

    /** Prepares a part of a place that hasn't been visited yet. Returns whether there was one. */
    public boolean prepareNext() {
        return open.stream().anyMatch(MainWindow::prepareNext);
    }

    /** Where the windows run long jobs. */
    Background background() {
        return program.environment().background();
    }

    private MainWindow add(Optional<Path> roadmap) {
        var model = new ShellViewModel(program);
        model.watch();
        var window = new MainWindow(new Stage(), model, Theming.of(program.choices()), this);
        open.add(window);
        window.show(roadmap);
        if (program.choices().problemProperty().get() instanceof Problem problem) {
            window.report(problem);
        }
        return window;
    }

    /** Reports an error in the program itself that nothing has caught. */
    public void report(Throwable error) {
        report(Problem.internal(error));
    }

    private void report(Problem problem) {
        open.forEach(window -> window.report(problem));
    }

    /** A roadmap was opened or closed: updates the window titles and the roadmaps that Today shows. */
    void openChanged() {
        nameAll();
        program.roadmaps()
                .set(open.stream()
                        .map(MainWindow::day)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Updates the title of each window; two roadmaps with the same title get longer ones. */
    void nameAll() {
        for (MainWindow window : open) {
            window.name(open.stream()
                            .filter(other -> WindowTitle.plain(other.roadmapTitle())
                                    .equals(WindowTitle.plain(window.roadmapTitle())))
                            .count()
                    > 1);
        }
    }

    /** Called when a window has been closed. */
    void closed(MainWindow window) {
        boolean last = open.size() == 1;
        if (last && !quitting) {
            remember();
        }
        open.remove(window);
        if (!last && !quitting) {
            remember();
        }
        openChanged();
        if (open.isEmpty()) {
            quitting = false;
        }
    }

    /** The roadmaps that are open at exit are opened again at the next start. */
    private void remember() {
        program.choices()
                .setOpenAtExit(open.stream()
                        .map(MainWindow::file)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Closes all windows. A window that is still saving closes after that; one that the user keeps open stays. */
    void quit() {
        remember();
        quitting = true;
        List.copyOf(open).forEach(MainWindow::close);
    }

    /** Called when a window stays open although all were to be closed: the program goes on. */
    void rememberOpen() {
        quitting = false;
    }

    /** The number of windows. */
    public int size() {
        return open.size();
    }
}
