package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import waymark.export.ExportFormat;
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
        return markdown("open.title");
    }

    /** A roadmap of that folder. */
    Optional<Path> roadmapIn(Path folder) {
        FileChooser chooser = markdownChooser("open.title");
        chooser.setInitialDirectory(folder.toFile());
        return path(chooser.showOpenDialog(stage));
    }

    /** A copy of the roadmap, to import from it. */
    Optional<Path> copy() {
        return markdown("import.choose");
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
     * Where an export goes.
     *
     * @param format its form; Markdown where there is none
     * @param asked whether the dialog asked before it let a file of that name be chosen
     */
    record Target(Path file, Optional<ExportFormat> format, boolean asked) {
        /** What a file that was chosen means: the dialog asked about this name, not about the one that its form makes of it. */
        static Target of(Path chosen, String roadmap, Optional<ExportFormat> format) {
            Path file = format.map(form -> named(chosen, roadmap, form)).orElse(chosen);
            return new Target(file, format, file.equals(chosen));
        }
    }

    /** Where that roadmap is exported to, and in which of the forms that the dialog lists. */
    Optional<Target> export(Path roadmap) {
        String name = roadmap.getFileName().toString();
        int dot = name.lastIndexOf('.');
        FileChooser chooser = chooser("export.title");
        chooser.setInitialFileName(
                words.text("export.name", dot < 0 ? name : name.substring(0, dot), dot < 0 ? "" : name.substring(dot)));
        var filters = new LinkedHashMap<FileChooser.ExtensionFilter, ExportFormat>();
        for (ExportFormat format : ExportFormat.ALL) {
            String pattern = "*." + format.extension();
            filters.put(new FileChooser.ExtensionFilter(words.text("export.as." + format.word()), pattern), format);
        }
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("open.markdown"), "*"));
        chooser.getExtensionFilters().addAll(filters.keySet());
        return path(chooser.showSaveDialog(stage))
                .map(file ->
                        Target.of(file, name, Optional.ofNullable(filters.get(chooser.getSelectedExtensionFilter()))));
    }

    /** A file that was named as the Markdown would be gets the ending of its form. */
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
