package waymark.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import waymark.app.Export;
import waymark.app.SaveState;
import waymark.ui.Words;
import waymark.ui.kit.Look;

/** The window of the system: its size and title, files that are chosen or dropped, and closing without losing anything. */
public final class MainWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 840;

    private final Stage stage;
    private final ShellViewModel model;
    private final ShellView shell;
    private final Words words;
    private final Look look;

    public MainWindow(Stage stage, ShellViewModel model, Look look) {
        this.stage = stage;
        this.model = model;
        this.words = model.words();
        this.look = look;
        this.shell = new ShellView(model, look);
    }

    /** Shows it. */
    public void show() {
        var scene = new Scene(shell.root(), WIDTH, HEIGHT);
        look.applyTo(scene);
        shell.installKeys(scene);
        shell.bind(Command.OPEN, this::chooseRoadmap);
        shell.bind(Command.EXPORT, this::chooseTarget);
        shell.bind(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        shell.bind(Command.KEYS, () -> KeysWindow.show(stage, words, look));
        shell.bind(Command.QUIT, () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        scene.setOnDragOver(this::dragged);
        scene.setOnDragDropped(this::dropped);
        model.openProperty()
                .subscribe(open -> stage.setTitle(
                        open == null
                                ? words.text("app.name")
                                : open.desk().state().title()));
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closing);
        stage.show();
    }

    private void chooseRoadmap() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("open.markdown"), "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter(words.text("open.all"), "*"));
        folder(chooser);
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private void open(Path file) {
        shell.keep();
        model.open(file);
    }

    private void chooseTarget() {
        if (model.opened().isEmpty()) {
            return;
        }
        shell.keep();
        var state = model.opened().get().desk().state();
        if (Export.hasEarlierReviews(state)) {
            var where =
                    ReviewsQuestion.ask(stage, words, model.reviewsProperty().get());
            if (where.isEmpty()) {
                return;
            }
            model.reviewsProperty().set(where.get());
        }
        var file = state.file();
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var chooser = new FileChooser();
        chooser.setTitle(words.text("export.title"));
        chooser.setInitialFileName(
                words.text("export.name", dot < 0 ? name : name.substring(0, dot), dot < 0 ? "" : name.substring(dot)));
        folder(chooser);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            model.export(chosen.toPath());
        }
    }

    private void folder(FileChooser chooser) {
        model.opened()
                .map(open -> open.desk().state().file().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
    }

    private void dragged(DragEvent event) {
        if (roadmaps(event).size() == 1) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = roadmaps(event);
        event.setDropCompleted(!files.isEmpty());
        files.forEach(file -> open(file.toPath()));
        event.consume();
    }

    private static List<File> roadmaps(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> {
                    String name = file.getName().toLowerCase(Locale.ROOT);
                    return name.endsWith(".md") || name.endsWith(".markdown");
                })
                .toList();
    }

    /** Closes once all is on disk. What can't be written is not dropped without a question. */
    private void closing(WindowEvent event) {
        shell.keep();
        switch (saved()) {
            case SaveState.Unchanged unchanged -> {}
            case SaveState.Saved done -> {}
            case SaveState.Saving saving -> {
                event.consume();
                closeWhenSaved();
            }
            case SaveState.NotSaved problem -> {
                if (!isDiscarded(problem)) {
                    event.consume();
                }
            }
        }
    }

    private SaveState saved() {
        return model.opened().map(open -> open.desk().state().saved()).orElse(new SaveState.Unchanged());
    }

    private void closeWhenSaved() {
        var watch = new Subscription[] {Subscription.EMPTY};
        watch[0] = model.opened().orElseThrow().desk().stateProperty().subscribe((before, now) -> {
            if (!(now.saved() instanceof SaveState.Saving)) {
                watch[0].unsubscribe();
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        });
    }

    private boolean isDiscarded(SaveState.NotSaved unsaved) {
        var stay = new ButtonType(words.text("close.stay"), ButtonData.CANCEL_CLOSE);
        var leave = new ButtonType(words.text("close.leave"), ButtonData.OTHER);
        var alert = new Alert(Alert.AlertType.WARNING, words.text(unsaved.problem()), leave, stay);
        alert.initOwner(stage);
        alert.setHeaderText(words.text("close.unsaved"));
        return alert.showAndWait().filter(leave::equals).isPresent();
    }
}
