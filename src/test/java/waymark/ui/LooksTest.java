package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import waymark.reliability.Scale;
import waymark.settings.Theme;
import waymark.ui.kit.Png;
import waymark.ui.window.WindowPicture;

/**
 * Draws all that a user can come to see into {@code target/pictures}, in light and dark, at 100 and 200 percent, on a large
 * and a small window; nothing of it is cut, lies outside, or has to be scrolled sideways.
 */
class LooksTest {
    private static final Path PICTURES = Path.of("target/pictures");

    @TempDir
    Path folder;

    private final Map<String, String> flaws = new TreeMap<>();
    private final Set<Double> tabs = new TreeSet<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(PICTURES);
    }

    /** All looks in a long run; else each theme, zoom and size twice, once with each of the others but one. */
    static Stream<WindowPicture> looks() {
        return all().filter(look ->
                Scale.isLong() || (look.theme() == Theme.DARK) == ((look.zoom() == 200) == (look.width() == 1400)));
    }

    private static Stream<WindowPicture> all() {
        return Stream.of(Theme.LIGHT, Theme.DARK)
                .flatMap(theme -> Stream.of(100, 200)
                        .flatMap(zoom -> Stream.of(
                                new WindowPicture(theme, 1400, 900, zoom), new WindowPicture(theme, 960, 600, zoom))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everythingCanBeSeenInEveryLook(WindowPicture look) throws Exception {
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            new Tour(folder, Sample.words(), look, (step, window) -> visit(step, window, look, writer)).go();
        }
        assertThat(flaws).isEmpty();
        assertThat(tabs).as("where the tabs stand, in all places").hasSize(1);
    }

    private void visit(String step, Window window, WindowPicture look, ExecutorService writer) {
        Flaws.of(window.getScene()).forEach((where, what) -> flaws.putIfAbsent(where + " " + what, step));
        Node tab = window.getScene().lookup("#tab-today");
        if (tab != null && Tour.seen(window.getScene().getRoot()).anyMatch(tab::equals)) {
            tabs.add(tab.localToScene(0, 0).getY());
        }
        WritableImage image = window.getScene().snapshot(null);
        String name = "%s-%s-%d-%dx%d.png"
                .formatted(
                        step.toLowerCase(Locale.ROOT).replaceAll("[ .]+", "-"),
                        look.theme().word(),
                        look.zoom(),
                        look.width(),
                        look.height());
        writer.execute(() -> write(PICTURES.resolve(name), image));
    }

    private static void write(Path file, WritableImage image) {
        try {
            Files.write(file, Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
