package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import waymark.settings.Settings;
import waymark.ui.kit.FxBackground;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** Settings that can’t be read or kept are told in the window. */
class SettingsToldTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final FxBackground background = new FxBackground();

    @AfterEach
    void stop() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .forEach(Window::hide));
        background.close();
    }

    private void open(Path settings) throws Exception {
        FxToolkit.registerPrimaryStage();
        Path roadmap = Files.writeString(folder.resolve("plan.md"), "# Plan\n\n- [ ] one\n");
        robot.interact(() -> {
            var windows = new Windows(new ProgramContext(
                    Sample.environment("2026-11-23T10:15:00Z", background),
                    Sample.words(),
                    Opener.NONE,
                    new LivePreferences(new Settings(settings), background),
                    folder.resolve("home")));
            windows.follow(language -> new UiText(Locale.forLanguageTag(language)));
            windows.open(roadmap);
        });
        TestWindow.until(() -> robot.lookup("#roadmap").tryQuery().isPresent());
    }

    private boolean says(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    @Test
    void aFolderInTheirPlaceIsTold() throws Exception {
        Path settings = Files.createDirectories(folder.resolve("settings"));
        Files.createDirectory(settings.resolve("preferences.json"));

        open(settings);

        TestWindow.until(() -> says("preferences.json can’t be read: a folder is in its place"));
    }

    @Test
    void aPlaceThatTakesNothingIsTold() throws Exception {
        open(Files.writeString(folder.resolve("settings"), "no folder"));

        TestWindow.until(() -> says("The settings can’t be saved"));
        assertThat(folder.resolve("settings")).hasContent("no folder");
    }
}
