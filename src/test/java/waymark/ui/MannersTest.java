package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Topic;

/** What one expects of any program of the desktop. */
class MannersTest extends OpenWindow {

    @BeforeEach
    void begin() throws Exception {
        window.goTo("1.1.1.1");
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private List<String> menu() {
        MenuButton menu = window.robot.lookup("#menu").queryAs(MenuButton.class);
        window.robot.interact(menu::show);
        List<String> texts = menu.getItems().stream().map(MenuItem::getText).toList();
        window.robot.interact(menu::hide);
        return texts;
    }

    @Test
    void theMenuNamesWhatUndoAndRedoDo() {
        assertThat(menu()).contains("Undo", "Redo");
        window.press(KeyCode.SPACE);
        assertThat(menu()).contains("Undo: Ticked Vectors and matrices", "Redo");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(menu()).contains("Undo", "Redo: Ticked Vectors and matrices");
    }

    @Test
    void theMenuFitsASmallScreen() {
        assertThat(menu()).hasSizeLessThan(22);
    }

    @Test
    void aboutTellsVersionAndJavaAndCopiesThem() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.type("about");
        window.press(KeyCode.ENTER);
        String details = ((Labeled) window.robot.lookup("#about-details").query()).getText();
        assertThat(details).startsWith("Waymark ").contains("Java " + System.getProperty("java.version"));
        window.robot.interact(
                () -> window.robot.lookup("#about-copy").queryButton().fire());
        assertThat(clipboard()).isEqualTo(details);
        window.robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .forEach(Window::hide));
    }

    @Test
    void helpIsTheUserGuideAndIsSearched() {
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.robot.interact(() ->
                window.robot.lookup("#help-search").queryAs(TextField.class).setText("routine score"));
        assertThat(window.robot
                        .lookup("#help-page .topic-name")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo("How the score is made");
        window.robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .forEach(Window::hide));
    }

    @Test
    void selectedTopicsAreCopiedAsMarkdown() {
        window.press(KeyCode.SPACE);
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("- [x] 1.1.1.1 Vectors and matrices\n");
        assertThat(window.model.announcementProperty().get().text()).isEqualTo("Copied 1 topic");
    }

    @Test
    void aDoubleClickOnALeafWritesItsNote() {
        window.robot.doubleClickOn(
                window.table().lookupAll(".tree-table-row-cell").stream()
                        .filter(row -> TestWindow.has(row, "selected"))
                        .findFirst()
                        .orElseThrow()
                        .lookup(".title"),
                MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.robot.lookup("#note").queryAs(TextArea.class).isFocused())
                .isTrue();
    }

    @Test
    void theWindowHasTheProgramsIcon() throws Exception {
        var stage = (Stage) window.table().getScene().getWindow();
        TestWindow.until(() -> !stage.getIcons().isEmpty());
        assertThat(stage.getIcons()).extracting(icon -> (int) icon.getWidth()).containsExactly(32, 128);
    }

    @Test
    void theStatusBarSaysWhatIsSelected() {
        assertThat(window.text("#selection-said")).isEqualTo("Open: Vectors and matrices");
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(window.text("#selection-said")).isEqualTo("2 selected: 2 not done");
    }

    private int firstRow() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> ((VirtualFlow<?>) window.table().lookup(".virtual-flow"))
                        .getFirstVisibleCell()
                        .getIndex());
    }

    @Test
    void theMiddleButtonScrollsWhileItIsHeldAndADragDoesNothingElse() throws Exception {
        List<Topic> selected =
                List.copyOf(window.model.opened().orElseThrow().model().selected());
        int first = firstRow();
        window.robot.moveTo(window.table()).press(MouseButton.MIDDLE).moveBy(0, 80);
        TestWindow.until(() -> firstRow() > first + 2);
        window.robot.moveBy(0, -160);
        TestWindow.until(() -> firstRow() <= first);
        window.robot.release(MouseButton.MIDDLE);
        assertThat(window.model.opened().orElseThrow().model().selected()).isEqualTo(selected);
    }
}
