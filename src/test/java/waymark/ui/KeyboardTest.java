package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Item;
import waymark.model.Topic;
import waymark.schedule.Box;

/** What a user without a mouse can do. */
class KeyboardTest extends OpenWindow {

    private Topic selected() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () ->
                (Topic) window.table().getSelectionModel().getSelectedItem().getValue());
    }

    @Test
    void allItemsAreTickedRowByRow() throws Exception {
        window.press(KeyCode.HOME);
        Topic before = null;
        for (Topic row = selected(); row != before; row = selected()) {
            if (row instanceof Item item && item.isLeaf()) {
                window.tap(KeyCode.SPACE, false, false);
            } else {
                window.tap(KeyCode.RIGHT, true, true);
            }
            before = row;
            window.tap(KeyCode.DOWN, false, false);
        }
        var state = window.state();
        assertThat(state.roadmap().items())
                .hasSize(515)
                .allMatch(item -> state.rollup().box(item) == Box.DONE);
        assertThat(window.text("#percent")).isEqualTo("100%");
        window.untilSaved();
    }

    @Test
    void commandsAndTopicsAreFoundByWhatIsTyped() {
        window.press(KeyCode.SHORTCUT, KeyCode.P);
        window.type("thompson");
        window.press(KeyCode.ENTER);
        assertThat(selected().text()).contains("Thompson");
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.type("hide d");
        window.press(KeyCode.ENTER);
        assertThat(window.robot.lookup("#hide-done").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        window.press(KeyCode.SPACE);
        assertThat(window.text("#percent")).isNotEmpty();
        assertThat(window.state().history().undoable()).isPresent();
    }

    @Test
    void theWayBackIsOneKey() {
        window.goTo("2.7.4.2");
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        assertThat(selected().number()).isEqualTo("5.");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(selected().number()).isEqualTo("2.7.4.2");
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(selected().number()).isEqualTo("5.");
    }

    @Test
    void thePhaseStaysInSightAndNeverLiesOverTheSelectedRow() {
        window.goTo("2.7.4.2");
        for (int up = 0; up < 12; up++) {
            window.press(KeyCode.UP);
            var strip = window.robot.lookup("#sticky-phase").query();
            if (strip.isVisible()) {
                assertThat(top(selected())).isGreaterThanOrEqualTo(bottom(strip) - 1);
            }
        }
        assertThat(window.robot.lookup("#sticky-phase").query().isVisible()).isTrue();
        window.press(KeyCode.HOME);
        assertThat(window.robot.lookup("#sticky-phase").query().isVisible()).isFalse();
    }

    private double top(Topic topic) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> window.table().lookupAll(".tree-table-row-cell").stream()
                        .filter(node ->
                                node instanceof TreeTableRow<?> row && row.isVisible() && row.getItem() == topic)
                        .mapToDouble(node ->
                                node.localToScene(node.getBoundsInLocal()).getMinY())
                        .max()
                        .orElseThrow());
    }

    private static double bottom(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> node.localToScene(node.getBoundsInLocal()).getMaxY());
    }
}
