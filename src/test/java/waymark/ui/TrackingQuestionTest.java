package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roadmap without boxes opens with a question, and what comes of the answers. */
class TrackingQuestionTest extends OpenWindow {
    private static final String PLAIN = "# Trip\n\n## 1. Clothes\n- Socks\n- Rain jacket\n\n## 2. Tools\n- Knife\n";

    @Override
    protected Path prepare() throws Exception {
        return Files.writeString(folder.resolve("plan.md"), PLAIN);
    }

    @BeforeEach
    void begin() throws Exception {
        TestWindow.until(() -> window.robot.lookup("#track").queryButton().isFocused());
    }

    private boolean asks() {
        return window.robot
                .lookup("#track")
                .queryButton()
                .getParent()
                .getParent()
                .isVisible();
    }

    @Test
    void oneKeyTracksAndAnotherTakesItBack() throws Exception {
        TestWindow.until(
                () -> window.robot.lookup("#track").queryButton().getText().equals("Track 3 entries"));
        assertThat(window.robot.lookup("#tracking-preview").queryListView().getItems())
                .hasSize(5);
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> window.text("#count").equals("0 of 3"));
        assertThat(asks()).isFalse();
        assertThat(window.text("#toast .label")).isEqualTo("Tracked the entries of Trip");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.until(this::asks);
        assertThat(window.state().roadmap().items()).isEmpty();
    }

    @Test
    void theFirstTickIsTwoKeysAway() throws Exception {
        TestWindow.until(
                () -> window.robot.lookup("#track").queryButton().getText().equals("Track 3 entries"));
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> window.text("#count").equals("0 of 3"));
        window.press(KeyCode.SPACE);
        TestWindow.until(() -> window.text("#count").equals("1 of 3"));
    }

    @Test
    void putOffItShowsTheRoadmapAndASectionIsTrackedFromItsMenu() throws Exception {
        window.robot.clickOn("#track-later");
        TestWindow.until(() -> !asks());
        assertThat(Files.exists(folder.resolve("plan.md.progress.jsonl"))).isFalse();
        window.goTo("2");
        choose("Track these entries");
        TestWindow.until(() -> window.text("#count").equals("0 of 1"));
        choose("Don’t track these entries");
        TestWindow.until(() -> window.state().roadmap().items().findAny().isEmpty());
    }

    private void choose(String text) throws Exception {
        var menu = window.table().getContextMenu();
        window.robot.interact(() -> menu.show(window.table(), 10, 10));
        TestWindow.until(menu::isShowing);
        window.robot.interact(() -> {
            menu.getItems().stream()
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }
}
