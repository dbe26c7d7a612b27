package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What is told in passing lies on nothing that one just acted on. */
class ToastTest extends OpenWindow {

    @BeforeEach
    void openSmall() throws Exception {
        window.robot.interact(() -> {
            var stage = window.table().getScene().getWindow();
            stage.setWidth(700);
            stage.setHeight(500);
        });
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private static Bounds place(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> node.localToScene(node.getLayoutBounds()));
    }

    private Bounds toast() {
        WaitForAsyncUtils.waitForFxEvents(5);
        Node toast = window.robot.lookup("#toast").query();
        assertThat(toast.isVisible()).isTrue();
        return place(toast);
    }

    private Node row(int index) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> window.table().lookupAll(".tree-table-row-cell").stream()
                        .filter(node ->
                                node instanceof TreeTableRow<?> row && row.isVisible() && row.getIndex() == index)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aRowOfTheTreeStaysInSight() {
        for (int index = 1; place(row(index)).getMaxY() < place(window.table()).getMaxY() - 30; index++) {
            int at = index;
            window.robot.interact(() -> {
                window.table().requestFocus();
                window.table().getSelectionModel().clearAndSelect(at);
            });
            window.press(KeyCode.SHIFT, KeyCode.S);
            assertThat(place(row(index)).intersects(toast())).as("row " + index).isFalse();
        }
    }

    @Test
    void rowsFromEndToEndStayInSight() {
        window.robot.interact(() -> {
            window.table().requestFocus();
            window.table().getSelectionModel().selectAll();
        });
        window.press(KeyCode.SHIFT, KeyCode.S);
        assertThat(toast().getHeight()).isPositive();
        assertThat(window.table().lookupAll(".tree-table-row-cell"))
                .filteredOn(row -> row.isVisible() && place(row).intersects(place(window.table())))
                .noneMatch(row -> place(row).intersects(toast()));
    }

    @Test
    void aRowWhoseBoxIsClickedStaysInSight() {
        int last = 1;
        while (place(row(last + 1)).getMaxY() < place(window.table()).getMaxY() - 5) {
            last++;
        }
        window.robot.interact(() -> window.table().getSelectionModel().clearAndSelect(1));
        window.robot.clickOn(row(last).lookup(".check-mark"));
        assertThat(place(row(last)).intersects(toast())).isFalse();
    }

    @Test
    void aRowOfTodayStaysInSight() {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        for (int step = 0; step < 7; step++) {
            window.press(KeyCode.SPACE);
            Node focused = window.table().getScene().getFocusOwner();
            // A heading is unfolded, of which nothing is told.
            if (!focused.getStyleClass().contains("today-part")) {
                assertThat(place(focused).intersects(toast())).as("row " + step).isFalse();
            }
            window.press(KeyCode.DOWN);
        }
    }
}
