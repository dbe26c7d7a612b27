package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Topic;
import waymark.ui.Sample;
import waymark.ui.TestWindow;

/** One key for each section, a list of what would be ticked, and Enter at the end. */
class PriorKnowledgeDialogTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aKeyForEachSection() throws Exception {
        window = new TestWindow(
                Files.writeString(
                        folder.resolve("p.md"), "# P\n\n## A\n- [ ] a1\n- [ ] a2\n\n## B\n- [ ] b1\n- [ ] b2\n"),
                "2026-11-23T10:15:00Z");
        var stage = (Stage) window.table().getScene().getWindow();
        var state = window.state();
        var answer = new AtomicReference<Optional<List<Topic>>>();
        Platform.runLater(() -> answer.set(PriorKnowledgeDialog.ask(stage, Sample.words(), state)));
        TestWindow.until(() -> window.robot.lookup("#known-section").tryQuery().isPresent());
        Label section = window.robot.lookup("#known-section").query();
        ListView<String> known = window.robot.lookup("#known-list").query();

        assertThat(section.getText()).isEqualTo("A");
        window.press(KeyCode.K);
        assertThat(section.getText()).isEqualTo("B");
        assertThat(known.getItems()).containsExactly("A (2)");
        window.press(KeyCode.BACK_SPACE);
        assertThat(known.getItems()).isEmpty();
        window.press(KeyCode.N);
        window.press(KeyCode.O);
        window.press(KeyCode.K);
        window.press(KeyCode.N);
        assertThat(section.getText()).isEqualTo("That was the last section");
        assertThat(known.getItems()).containsExactly("b1 (1)");
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get().orElseThrow()).extracting(Topic::text).containsExactly("b1");
    }
}
