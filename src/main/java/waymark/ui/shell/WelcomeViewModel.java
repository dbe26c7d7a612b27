package waymark.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import waymark.app.Background;
import waymark.app.SampleRoadmap;
import waymark.ui.LivePreferences;

/** The ways to open a roadmap, without a toolkit. */
final class WelcomeViewModel {
    private final LivePreferences choices;
    private final Background background;
    private final Path home;
    private final Consumer<Path> open;
    private final Consumer<Exception> failed;

    /** A roadmap that was opened before. */
    record Recent(Path path, boolean exists) {}

    /** @param home the folder in which the sample gets a folder of its own */
    WelcomeViewModel(
            LivePreferences choices,
            Background background,
            Path home,
            Consumer<Path> open,
            Consumer<Exception> failed) {
        this.choices = choices;
        this.background = background;
        this.home = home;
        this.open = open;
        this.failed = failed;
    }

    /** Tells the roadmaps that were opened before. */
    void recent(Consumer<List<Recent>> told) {
        choices.recent(paths -> background.run(
                () -> paths.stream()
                        .map(path -> new Recent(path, Files.isRegularFile(path)))
                        .toList(),
                told,
                failed));
    }

    /** The folder of a roadmap as the user knows it: what lies in the user's own begins with a tilde. */
    String folder(Path roadmap) {
        Path folder = roadmap.toAbsolutePath().getParent();
        return folder != null && folder.startsWith(home) && home.isAbsolute()
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : String.valueOf(folder);
    }

    void open(Path roadmap) {
        open.accept(roadmap);
    }

    void forget(Path roadmap) {
        choices.forget(roadmap);
    }

    /** Puts the sample into a folder of the user's and opens it. */
    void openSample() {
        background.run(() -> SampleRoadmap.in(home.resolve("Waymark")), open, failed);
    }
}
