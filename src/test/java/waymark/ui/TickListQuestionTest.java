package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers are pasted in the window: what they mean is shown before anything is ticked. */
class TickListQuestionTest extends OpenWindow {
    private TextArea typed;
    private ListView<String> preview;

    @Override
    protected Path prepare() throws Exception {
        return Files.writeString(
                folder.resolve("m.md"),
                "# N\n\n## 1. Part\n\n- [ ] 1.1 One\n- [ ] 1.2 Two\n- [ ] 1.3 Twin\n- [ ] 1.4 Twin\n");
    }

    @BeforeEach
    void begin() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.robot.write("tick by number");
        window.robot.push(KeyCode.ENTER);
        TestWindow.until(() -> window.robot.lookup("#tick-list").tryQuery().isPresent());
        typed = window.robot.lookup("#tick-list").query();
        preview = window.robot.lookup("#tick-list-preview").query();
    }

    @Test
    void whatIsMeantIsShownAndThenTickedAsOneStep() throws Exception {
        window.robot.interact(() -> typed.setText("1.1, 1.2 9.9\nTwin"));
        assertThat(preview.getItems())
                .containsExactly("✓ 1.1 One", "✓ 1.2 Two", "? 9.9 (no such topic)", "? Twin (2 topics)");
        assertThat(window.state().rollup().overall().done()).isZero();

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.until(() -> window.state().rollup().overall().done() == 2);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.until(() -> window.state().rollup().overall().done() == 0);
    }

    @Test
    void escapeTicksNothing() throws Exception {
        window.robot.interact(() -> typed.setText("1.1"));
        window.press(KeyCode.ESCAPE);
        TestWindow.until(() -> window.robot.lookup("#tick-list").tryQuery().isEmpty());
        assertThat(window.state().rollup().overall().done()).isZero();
    }
}
