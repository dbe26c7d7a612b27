package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.model.Topic;
import waymark.settings.Settings;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** Where lines begin at the right, so does the window; titles in another direction keep theirs. */
class RightToLeftTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path roadmap = Files.writeString(
                folder.resolve("plan.md"),
                "# Plan\n\n## 1. תכנית\n- [x] 1.1 שלום (world)\n- [ ] 1.2 Hello (שלום)\n\n## 2. Latin\n- [ ] 2.1 One\n");
        robot.interact(() -> new Windows(new ProgramContext(
                        Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD),
                        PseudoWords.in(Locale.of("he")),
                        Opener.NONE,
                        new LivePreferences(new Settings(folder.resolve("settings")), Background.SAME_THREAD),
                        folder))
                .open(roadmap));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .forEach(Window::hide));
    }

    private TreeTableView<Topic> table() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Tour.table().orElseThrow());
    }

    private void press(KeyCode code) {
        robot.interact(
                () -> table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void theLeftKeyExpandsAndTheRightKeyCollapses() {
        var table = table();
        robot.interact(() -> {
            table.requestFocus();
            table.getTreeItem(1).setExpanded(false);
            table.getTreeItem(0).setExpanded(false);
            table.getSelectionModel().clearAndSelect(0);
        });

        press(KeyCode.LEFT);
        assertThat(table.getTreeItem(0).isExpanded()).isTrue();

        press(KeyCode.RIGHT);
        assertThat(table.getTreeItem(0).isExpanded()).isFalse();
    }

    @Test
    void metersFillFromTheRight() {
        robot.interact(() -> {
            Node meter = table().lookup(".progress-cell .meter");
            Node bar = meter.lookup(".bar");
            assertThat(place(bar).getMaxX()).isEqualTo(place(meter).getMaxX());
            assertThat(place(bar).getMinX()).isGreaterThan(place(meter).getMinX() + 1);
        });
    }

    @Test
    void aTitleHasTheDirectionOfItsFirstLetters() {
        robot.interact(() -> {
            table().getTreeItem(0).setExpanded(true);
            table().layout();
        });
        robot.interact(() -> assertThat(table().lookupAll(".title-cell .title > .label"))
                .filteredOn(
                        label -> label instanceof Label shown && shown.getText().contains("("))
                .extracting(Node::getEffectiveNodeOrientation)
                .containsExactlyInAnyOrder(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT));
    }

    @Test
    void whatIsReadAndWrittenBesideItHasTheDirectionOfItsOwnWords() {
        robot.interact(() -> {
            table().getTreeItem(0).setExpanded(true);
            table().getSelectionModel().clearAndSelect(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            assertThat(robot.lookup("#detail-title").queryAs(TextFlow.class).getChildren())
                    .singleElement()
                    .extracting(piece -> ((Text) piece).getText())
                    .isEqualTo("Hello (שלום)");
            assertThat(direction("#detail-title")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            var note = robot.lookup("#note").queryTextInputControl();
            note.setText("Read on!");
            assertThat(direction("#note")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            note.setText("לקרוא עוד!");
            assertThat(direction("#note")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            note.clear();
        });
    }

    private NodeOrientation direction(String id) {
        return robot.lookup(id).query().getEffectiveNodeOrientation();
    }
}
