package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import waymark.ui.UiText;
import waymark.ui.shell.ShellViewModel;

/** The system's dialogs in which a window's files are chosen. They begin in the folder of its roadmap. */
final class FileDialogs {
    private final Stage stage;
    private final ShellViewModel model;
    private final UiText words;

    FileDialogs(Stage stage, ShellViewModel model, UiText words) {
        this.stage = stage;
        this.model = model;
        this.words = words;
    }

    /** A roadmap to open. */
    Optional<Path> roadmap() {
        FileChooser chooser = chooser("open.title");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("open.markdown"), "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter(words.text("open.all"), "*"));
        return path(chooser.showOpenDialog(stage));
    }

    /** Where that roadmap is exported to. */
    Optional<Path> export(Path roadmap) {
        String name = roadmap.getFileName().toString();
        int dot = name.lastIndexOf('.');
        FileChooser chooser = chooser("export.title");
        chooser.setInitialFileName(
                words.text("export.name", dot < 0 ? name : name.substring(0, dot), dot < 0 ? "" : name.substring(dot)));
        return path(chooser.showSaveDialog(stage));
    }

    /** Where the progress goes that can't be saved to its own file. */
    Optional<Path> elsewhere() {
        FileChooser chooser = chooser("close.elsewhere");
        chooser.setInitialFileName(model.nameElsewhere());
        return path(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        model.opened()
                .map(open -> open.desk().state().file().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
