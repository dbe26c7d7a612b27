package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import waymark.app.Background;
import waymark.app.Session;
import waymark.settings.Settings;
import waymark.settings.Theme;
import waymark.ui.command.Command;
import waymark.ui.kit.Png;
import waymark.ui.shell.ProgramContext;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellViewModel;
import waymark.ui.window.WindowPicture;
import waymark.ui.window.Windows;

/**
 * Draws a window into {@code target/pictures}, to be looked at. With {@code -Dwaymark.images=docs/images} the pictures that the
 * docs show are drawn there too.
 */
final class Drawing {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Set<String> IN_DOCS = Set.of(
            "light",
            "dark",
            "form",
            "reviews",
            "filter",
            "changes",
            "today",
            "progress-half",
            "welcome",
            "preferences");
    private static final String TIME = "2026-11-23T10:15:00Z";

    private final Path folder;
    private UiText words = Sample.words();

    /** That which is drawn, and which is in no window; read and written by the thread that draws. */
    private static @Nullable Scene drawnScene;

    /** What can be seen in a picture. */
    record Picture(String name, List<String> texts, Map<String, String> flaws) {
        static Picture of(String name, Scene scene) {
            var texts = Tour.seen(scene.getRoot())
                    .map(node -> node instanceof Text text
                            ? text.getText()
                            : node instanceof TextInputControl field ? field.getText() : null)
                    .filter(Objects::nonNull)
                    .toList();
            return new Picture(name, texts, Flaws.of(scene));
        }

        /** Expects these words somewhere in it, and nothing that is cut, lies outside or has to be scrolled sideways. */
        Picture shows(String... words) {
            String all = String.join("\n", texts);
            for (String each : words) {
                assertThat(all).as(name).contains(each);
            }
            assertThat(flaws).as(name).isEmpty();
            return this;
        }

        Picture doesNotShow(String... words) {
            assertThat(String.join("\n", texts)).as(name).doesNotContain(words);
            return this;
        }
    }

    /** @param folder where roadmaps are put that are drawn */
    Drawing(Path folder) throws Exception {
        this.folder = folder;
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(PICTURES);
    }

    /** From now on in other words. */
    void in(UiText others) {
        words = others;
    }

    /** Draws a roadmap of which some was done. */
    Picture draw(String name, WindowPicture picture, Consumer<RoadmapViewModels> scene) throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        return draw(name, picture, roadmap, scene);
    }

    Picture draw(String name, WindowPicture picture, Path roadmap, Consumer<RoadmapViewModels> scene) throws Exception {
        return draw(name, picture, roadmap, TIME, scene);
    }

    /** @param scene does what is to be seen */
    Picture draw(String name, WindowPicture picture, Path roadmap, String time, Consumer<RoadmapViewModels> scene)
            throws Exception {
        var drawn = new CompletableFuture<byte[]>();
        var seen = new CompletableFuture<Picture>();
        Platform.runLater(() -> {
            var model = new ShellViewModel(Sample.environment(time, Background.SAME_THREAD), words);
            model.open(roadmap);
            drawnScene = null;
            picture.draw(
                    model,
                    (open, shown) -> {
                        drawnScene = shown;
                        scene.accept(open);
                        drawn.thenRun(() -> seen.complete(Picture.of(name, shown)));
                    },
                    drawn);
        });
        return keep(name, drawn, seen);
    }

    private static Picture keep(String name, CompletableFuture<byte[]> drawn, CompletableFuture<Picture> seen)
            throws Exception {
        byte[] png = drawn.get(30, TimeUnit.SECONDS);
        Files.write(PICTURES.resolve(name + ".png"), png);
        String images = System.getProperty("waymark.images");
        if (images != null && IN_DOCS.contains(name)) {
            Files.write(Path.of(images, name + ".png"), png);
        }
        return seen.get(30, TimeUnit.SECONDS);
    }

    static void select(RoadmapViewModels open, String number) {
        open.model().state().roadmap().topics().stream()
                .filter(topic -> topic.number().matches(Pattern.quote(number) + "\\.?"))
                .findFirst()
                .ifPresent(open.model()::goTo);
    }

    /** All that is shown: in windows, and what is drawn in none. */
    static Stream<Scene> scenes() {
        return Stream.concat(
                Stream.ofNullable(drawnScene), Window.getWindows().stream().map(Window::getScene));
    }

    static <T> Stream<T> find(String id, Class<T> kind) {
        return scenes().map(scene -> scene.lookup(id)).filter(kind::isInstance).map(kind::cast);
    }

    static void run(Command command) {
        scenes().map(scene -> scene.getAccelerators().get(command.keys().getFirst()))
                .filter(Objects::nonNull)
                .forEach(Runnable::run);
    }

    static void type(String id, String text) {
        find(id, TextField.class).forEach(field -> field.setText(text));
    }

    static void press(String id) {
        find(id, ButtonBase.class).forEach(ButtonBase::fire);
    }

    /** Draws the window that a command opens. */
    Picture drawWindow(String name, Theme theme, Command command) throws Exception {
        var drawn = new CompletableFuture<byte[]>();
        Path home = folder.resolve(name);
        Path roadmap = Sample.in(Files.createDirectories(home.resolve("Roadmaps")));
        var seen = new CompletableFuture<Picture>();
        Platform.runLater(() -> {
            drawnScene = null;
            var settings = new Settings(home.resolve("settings"));
            var choices = new LivePreferences(settings, Background.SAME_THREAD);
            choices.choose(all -> all.with(all.appearance().withTheme(theme)));
            choices.opened(home.resolve("Roadmaps/gone.md"));
            choices.opened(roadmap);
            var windows = new Windows(new ProgramContext(
                    Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD),
                    words,
                    Opener.NONE,
                    choices,
                    home));
            windows.welcome();
            run(command);
            Window shown = Window.getWindows().getLast();
            var snapshot = new PauseTransition(Duration.millis(400));
            snapshot.setOnFinished(over -> {
                byte[] png = Png.of(shown.getScene().snapshot(null));
                seen.complete(Picture.of(name, shown.getScene()));
                // Closing writes which windows were open: whoever waits for the picture may delete the folder.
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                drawn.complete(png);
            });
            snapshot.play();
        });
        return keep(name, drawn, seen);
    }

    /** The author's new version: some topics reworded, taken out, added. */
    Picture drawChanges(String name, WindowPicture picture, Consumer<RoadmapViewModels> scene) throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        var session = Session.open(roadmap, Sample.environment("2026-11-15T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1.1.3.3"), "Chapter 8 once more before the exam");
        String text = Files.readString(roadmap)
                .replace("1.3.1 Git & GitHub for version control", "1.3.1 Version control with Git and branches")
                .replace("- [ ] 1.3.2 ", "- [ ] 1.3.2 Reading other people's code\n  - [ ] 1.3.3 ")
                .replace("2.2.1 Simple linear regression", "2.2.1 Linear regression with one variable")
                .replaceFirst("(?m)^ *- \\[ ] 1\\.1\\.1\\.2 .*\\n", "")
                .replace("1.1.3.3 Statistical inference", "1.1.3.3 Inference")
                .replace("1.1.3.4 Hypothesis testing", "1.1.3.4 Tests of statistical hypotheses and inference")
                .replaceFirst("(?m)^ *- \\[ ] 4\\.1\\.1 .*\\n", "");
        Files.writeString(roadmap, text);
        return draw(name, picture, roadmap, scene);
    }
}
