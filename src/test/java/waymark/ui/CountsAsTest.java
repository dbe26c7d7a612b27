package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The user says in the window how a section counts. */
class CountsAsTest extends OpenWindow {

    private static <T extends MenuItem> T item(List<MenuItem> items, String text, Class<T> kind) {
        return items.stream()
                .filter(item -> text.equals(item.getText()))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDetailPaneOverrulesASectionAndSaysSo() throws Exception {
        window.goTo("13");
        assertThat(window.text("#nature")).isEqualTo("Counts every day");
        window.robot.clickOn("#nature");
        window.robot.clickOn("Once");
        TestWindow.until(() -> window.text("#count").equals("0 of 452"));
        assertThat(window.text("#nature")).isEqualTo("Counts once (set by you)");
        window.goTo("13.1");
        assertThat(window.text("#nature")).isEqualTo("Counts once (set by you on a parent)");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.text("#count")).isEqualTo("0 of 439");
        assertThat(window.text("#nature")).isEqualTo("Counts every day");
    }

    @Test
    void theMenuOfASectionOverrulesItToo() throws Exception {
        window.goTo("2.7");
        window.clickTitle("2.7");
        window.robot.clickOn(MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        var menu = window.table().getContextMenu();
        TestWindow.until(menu::isShowing);
        window.robot.interact(() -> {
            item(item(menu.getItems(), "Counts as…", Menu.class).getItems(), "Optional", MenuItem.class)
                    .fire();
            menu.hide();
        });
        TestWindow.until(() -> window.text("#count").equals("0 of 432"));
        assertThat(window.text("#toast .label")).isEqualTo("Advanced ML Techniques counts as optional");
    }
}
