package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Item;
import waymark.schedule.Box;

/** The menus of rows and columns, and the commands that do the same. */
class MenuTest extends OpenWindow {

    @Override
    protected Path prepare() throws Exception {
        return Files.writeString(folder.resolve("m.md"), "# N\n\n- [✓] 1. check\n- [!] 2. mind\n- [ ] 3. plain\n");
    }

    private List<MenuItem> menu() {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> Window.getWindows().stream()
                        .filter(each -> each instanceof ContextMenu menu && menu.isShowing())
                        .flatMap(each -> List.copyOf(((ContextMenu) each).getItems()).stream())
                        .toList());
    }

    private Box box(int item) {
        var state = window.state();
        return state.rollup().box(state.roadmap().items().toList().get(item));
    }

    @Test
    void theMenuOfARowOpensWithEitherKeyAndShowsWhatHolds() {
        window.goTo("2");
        for (KeyCode[] keys : new KeyCode[][] {{KeyCode.SHIFT, KeyCode.F10}, {KeyCode.CONTEXT_MENU}}) {
            window.press(keys);
            assertThat(menu()).filteredOn(RadioMenuItem.class::isInstance).hasSize(5);
            assertThat(menu())
                    .filteredOn(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                    .extracting(MenuItem::getText)
                    .containsExactly("Open");
            assertThat(menu().get(2).getAccelerator().getDisplayText()).isEqualTo("Space");
            window.press(KeyCode.ESCAPE);
            assertThat(menu()).isEmpty();
        }
        window.press(KeyCode.SPACE);
        assertThat(box(1)).isEqualTo(Box.DONE);
        window.press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu())
                .filteredOn(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .extracting(MenuItem::getText)
                .containsExactly("Done");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aRightClickOnAColumnsHeaderIsAboutColumns() {
        window.robot.rightClickOn(".column-header .label");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(menu()).isNotEmpty().allMatch(CheckMenuItem.class::isInstance);
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void everyStatusIsACommand() {
        for (var status : waymark.model.Status.values()) {
            window.goTo("3");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            window.type("mark as " + window.model.words().text("menu.status", status));
            window.press(KeyCode.ENTER);
            assertThat(box(2)).isEqualTo(Box.valueOf(status.name()));
        }
    }

    @Test
    void aSearchWithoutAResultSaysSo() {
        window.press(KeyCode.SHORTCUT, KeyCode.P);
        window.type("no such words");
        var list = (ListView<?>) window.robot.lookup("#go-to").query();
        assertThat(((Label) list.getPlaceholder()).getText()).isEqualTo("Nothing matches");
        assertThat(list.getPlaceholder().isVisible()).isTrue();
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theAuthorsSignsAreDrawnUntilTheReaderSaysOtherwise() {
        assertThat(signs()).containsExactly("✓", "!", "");
        window.goTo("2");
        window.press(KeyCode.SPACE);
        assertThat(signs()).containsExactly("✓", "", "");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(signs()).containsExactly("✓", "!", "");
    }

    private List<String> signs() {
        WaitForAsyncUtils.waitForFxEvents();
        var state = window.state();
        return state.roadmap()
                .items()
                .map(Item.class::cast)
                .map(state.rollup()::sign)
                .toList();
    }

    @Test
    void theSignStandsInTheBox() {
        assertThat(window.robot.lookup(".own-sign").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("✓", "!");
    }
}
