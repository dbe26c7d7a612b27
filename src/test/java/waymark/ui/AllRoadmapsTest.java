package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.settings.Settings;
import waymark.ui.command.Command;
import waymark.ui.kit.FxBackground;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** Today of all roadmaps that are open, with the keyboard alone. */
class AllRoadmapsTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private FxBackground background;
    private Windows windows;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        background = new FxBackground();
        var settings = new Settings(folder.resolve("settings"));
        robot.interact(() -> windows = new Windows(new ProgramContext(
                Sample.environment("2026-11-23T10:15:00Z", background),
                Sample.words(),
                Opener.NONE,
                new LivePreferences(settings, background),
                folder.resolve("home"))));
        open("Piano", "# Piano\n\n- [ ] Scales\n- [ ] Chords\n");
        run("Piano", Command.TODAY);
        TestWindow.until(() -> find("Piano", "#today-title").isVisible());
    }

    @AfterEach
    void stop() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .forEach(Window::hide));
        background.close();
    }

    private void open(String title, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(title + ".md"), text);
        robot.interact(() -> windows.open(file));
        TestWindow.until(() -> stages(title).size() == 1);
    }

    private static List<Stage> stages(String title) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.isShowing() && title.equals(stage.getTitle()))
                .map(Stage.class::cast)
                .toList();
    }

    private static Node find(String title, String id) {
        return Objects.requireNonNull(
                stages(title).getFirst().getScene().getRoot().lookup(id), id);
    }

    private void run(String title, Command command) {
        robot.interact(() -> stages(title)
                .getFirst()
                .getScene()
                .getAccelerators()
                .get(command.keys().getFirst())
                .run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openChessAndShowAll() throws Exception {
        open("Chess", "# Chess\n\n## Daily routine\n- [ ] Ten puzzles\n\n## Endgames\n- [ ] Rooks\n");
        robot.interact(() -> {
            stages("Piano").getFirst().requestFocus();
            ((CheckBox) find("Piano", "#all-roadmaps")).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> others() {
        return find("Piano", "#other-roadmaps").lookupAll(".other-title").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    /** To the one window; without a window manager, the other one would get what is typed. */
    private void press(KeyCode key) {
        robot.interact(() -> {
            Node owner = stages("Piano").getFirst().getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
    }

    private static String focused() {
        return String.valueOf(
                stages("Piano").getFirst().getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void theSwitchIsThereOnlyWhileAnotherRoadmapIsOpen() throws Exception {
        assertThat(find("Piano", "#all-roadmaps").isVisible()).isFalse();
        openChessAndShowAll();
        assertThat(find("Piano", "#all-roadmaps").isVisible()).isTrue();
        assertThat(others()).containsExactly("Chess");
        run("Chess", Command.CLOSE);
        TestWindow.until(() -> !find("Piano", "#all-roadmaps").isVisible());
        assertThat(others()).isEmpty();
    }

    @Test
    void arrowsReachTheOtherRoadmapAndSpaceTicksInIt() throws Exception {
        openChessAndShowAll();
        robot.interact(() -> find("Piano", ".today-row").requestFocus());
        for (int row = 0; row < 10 && !focused().startsWith("Ten puzzles"); row++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.SPACE);
        assertThat(focused()).startsWith("Ten puzzles, done");
        press(KeyCode.DOWN);
        assertThat(focused()).startsWith("Rooks");
        press(KeyCode.SPACE);
        TestWindow.until(() -> ((Labeled) find("Chess", "#count")).getText().equals("1 of 1"));
        assertThat(((Labeled) find("Piano", "#count")).getText()).isEqualTo("0 of 2");
        run("Piano", Command.UNDO);
        assertThat(((Labeled) find("Chess", "#count")).getText()).isEqualTo("0 of 1");
    }

    @Test
    void openBringsTheWindowToTheFront() throws Exception {
        openChessAndShowAll();
        robot.interact(() -> {
            var open = (Button) find("Piano", "#other-roadmaps").lookup(".other-open");
            assertThat(open.getAccessibleText()).contains("Chess");
            open.fire();
        });
        TestWindow.until(() -> stages("Chess").getFirst().isFocused());
    }

    @Test
    void aWindowThatShowedTheOthersIsForgottenOnceItIsClosed() throws Exception {
        openChessAndShowAll();
        var scene = new WeakReference<>(stages("Piano").getFirst().getScene());
        run("Piano", Command.CLOSE);
        TestWindow.until(() -> {
            System.gc();
            return scene.get() == null;
        });
        assertThat(((Labeled) find("Chess", "#count")).getText()).isEqualTo("0 of 1");
    }

    @Test
    void aWindowThatWasShownBesideAnotherIsForgottenOnceItIsClosed() throws Exception {
        openChessAndShowAll();
        var scene = new WeakReference<>(stages("Chess").getFirst().getScene());
        run("Chess", Command.CLOSE);
        TestWindow.until(() -> {
            System.gc();
            return scene.get() == null;
        });
        assertThat(others()).isEmpty();
    }
}
