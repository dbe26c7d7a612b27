package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.settings.Theme;
import waymark.ui.command.Command;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/** What changes while the window is open looks as it does after the next start: nothing is cut, nothing lies outside. */
class LiveLookTest {
    @TempDir
    Path folder;

    private Path roadmap;
    private Theming look;
    private Stage stage;

    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        roadmap = Sample.in(folder);
        Sample.study(roadmap);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            stage.close();
            look.close();
            return null;
        });
    }

    private Scene open(double width, double height, int zoom) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var model = new ShellViewModel(
                    Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());
            look = new Theming();
            look.theme(Theme.LIGHT);
            look.zoomTo(zoom);
            var shell = new ShellView(model, look);
            var scene = new Scene(shell.root(), width, height);
            look.applyTo(scene);
            shell.installKeys(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            model.open(roadmap);
            return scene;
        });
    }

    /** As after some frames. */
    private static Map<String, String> flaws(Scene scene) {
        WaitForAsyncUtils.waitForFxEvents(20);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (int frame = 0; frame < 4; frame++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return Flaws.of(scene);
        });
    }

    private void zoom(int percent) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            look.zoomTo(percent);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 840", "1000, 700"})
    void everySizeFitsTheWindowAtOnce(double width, double height) {
        Scene scene = open(width, height, 100);
        var flaws = new TreeMap<String, String>();
        for (Command place : List.of(Command.CLEAR, Command.TODAY, Command.CHANGES)) {
            WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                scene.getAccelerators().get(place.keys().getFirst()).run();
                return null;
            });
            Stream.concat(Stream.of(7, 10, 14, 15, 17, 20), Stream.of(16, 14, 12, 10, 7))
                    .forEach(step -> {
                        zoom(step * 10);
                        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                            stage.setWidth(Math.max(width, look.em(24)));
                            return null;
                        });
                        WaitForAsyncUtils.waitForFxEvents();
                        flaws(scene).forEach((where, what) -> flaws.put(place + " " + step * 10 + " " + where, what));
                        assertThat(scene.getRoot().getLayoutBounds().getWidth()).isEqualTo(scene.getWidth());
                    });
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void aWindowThatIsMadeNarrowAndWideAgainFits() {
        Scene scene = open(1280, 840, 100);
        var flaws = new TreeMap<String, String>();
        for (int zoom : List.of(100, 160, 200)) {
            zoom(zoom);
            for (int width : List.of(1280, 900, 640, 800, 1500)) {
                WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                    stage.setWidth(Math.max(width, look.em(24)));
                    return null;
                });
                WaitForAsyncUtils.waitForFxEvents();
                flaws(scene).forEach((where, what) -> flaws.put(zoom + " " + width + " " + where, what));
            }
        }
        // The last part of the path is a title of any length, beside which the others have given way already.
        flaws.keySet().removeIf(where -> where.endsWith("Hyperlink hyperlink") && where.contains(" 640 "));
        assertThat(flaws).isEmpty();
    }
}
