package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import waymark.app.ExportRequest;
import waymark.export.ExportFormat;
import waymark.ui.UiText;
import waymark.ui.shell.ShellViewModel;

/** The system's file dialogs of a window. They open in the folder of its roadmap. */
final class FileDialogs {
    private final Stage stage;
    private final ShellViewModel model;
    private final UiText words;

    FileDialogs(Stage stage, ShellViewModel model, UiText words) {
        this.stage = stage;
        this.model = model;
        this.words = words;
    }

    /** Prompts for a roadmap to open. */
    Optional<Path> roadmap() {
        return markdown("open.title");
    }

    /** Prompts for a roadmap in this folder. */
    Optional<Path> roadmapIn(Path folder) {
        FileChooser chooser = markdownChooser("open.title");
        chooser.setInitialDirectory(folder.toFile());
        return path(chooser.showOpenDialog(stage));
    }

    /** Prompts for a copy of the roadmap to import. */
    Optional<Path> copy() {
        FileChooser chooser = chooser("import.choose");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.text("import.files"), "*.md", "*.markdown", "*.csv", "*.CSV", "*.json"),
                        new FileChooser.ExtensionFilter(words.text("open.all"), "*"));
        return path(chooser.showOpenDialog(stage));
    }

    private Optional<Path> markdown(String title) {
        return path(markdownChooser(title).showOpenDialog(stage));
    }

    private FileChooser markdownChooser(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("open.markdown"), "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter(words.text("open.all"), "*"));
        return chooser;
    }

    /**
     * The target of an export.
     *
     * @param asked whether the dialog has already asked about replacing the file
     */
    record Target(Path file, boolean asked) {
        /** The target for a chosen file. If the format changes the file's extension, the dialog has asked about another name. */
        static Target of(Path chosen, String roadmap, Optional<ExportFormat> format) {
            Path file = format.map(form -> named(chosen, roadmap, form)).orElse(chosen);
            return new Target(file, file.equals(chosen));
        }
    }

    /** Prompts for the target of an export. */
    Optional<Target> export(Path roadmap, ExportRequest request) {
        String name = roadmap.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending =
                request.format().map(format -> "." + format.extension()).orElse(dot < 0 ? "" : name.substring(dot));
        FileChooser chooser = chooser("export.title");
        chooser.setInitialFileName(words.text("export.name", dot < 0 ? name : name.substring(0, dot), ending));
        String pattern = request.format().map(format -> "*" + ending).orElse("*");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("export.as." + request.form()), pattern));
        return path(chooser.showSaveDialog(stage)).map(file -> Target.of(file, name, request.format()));
    }

    /** The file with the extension of the format, if its name is the one suggested for Markdown. */
    static Path named(Path file, String roadmap, ExportFormat format) {
        String name = file.getFileName().toString();
        String ending = "." + format.extension();
        int dot = roadmap.lastIndexOf('.');
        String markdown = dot < 0 ? "" : roadmap.substring(dot);
        if (name.endsWith(ending)) {
            return file;
        }
        String stem = name.endsWith(markdown) ? name.substring(0, name.length() - markdown.length()) : name;
        return file.resolveSibling(stem + ending);
    }

    /** Prompts for a file for progress that can't be saved to its own file. */
    Optional<Path> elsewhere() {
        FileChooser chooser = chooser("close.elsewhere");
        chooser.setInitialFileName(model.nameElsewhere());
        return path(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        model.opened()
                .map(open -> open.model().state().file().getParent())
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
