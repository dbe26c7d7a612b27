package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Background;
import waymark.app.Importer;
import waymark.imports.ImportPreview;
import waymark.ui.message.ImportAnswer;
import waymark.ui.message.ImportQuestion;

/** The question before an import says what is left and why, and the likely ones come along only if chosen. */
class ImportQuestionTest extends OpenWindow {
    private final AtomicReference<Optional<ImportAnswer>> answer = new AtomicReference<>();
    private ImportPreview preview;

    @Override
    protected Path prepare() throws Exception {
        return Files.writeString(
                folder.resolve("m.md"),
                "# N\n\n- [ ] Plan\n- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n");
    }

    @BeforeEach
    void begin() throws Exception {
        Path copy = Files.writeString(
                folder.resolve("copy.md"),
                "# N\n\n- [x] Plan\n- [x] Write unit tests for the parser\n- [x] Sing in the rain\n");
        var importing = new Importer(Sample.environment(NOW, Background.SAME_THREAD));
        var source = importing.read(copy, window.state().rollup().rule(), false);
        preview = new ImportPreview(
                Importer.prepare(window.state(), source.copy()).preview().entries(), true);
        var stage = (Stage) window.table().getScene().getWindow();
        Platform.runLater(() ->
                answer.set(ImportQuestion.ask(stage, Sample.words(), copy, preview, List.of("A remark"), "N", true)));
        TestWindow.until(() -> window.robot.lookup("#import-lines").tryQuery().isPresent());
    }

    @Test
    void enterImportsWhatIsCertain() throws Exception {
        ListView<String> lines = window.robot.lookup("#import-lines").query();
        assertThat(lines.getItems())
                .containsExactly(
                        "Line 4: Write unit tests for the parser (perhaps: Write unit tests for the old parser)",
                        "Line 5: Sing in the rain (not in your roadmap)");

        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).contains(ImportAnswer.CERTAIN);
    }

    @Test
    void theLikelyOnesAreChosenByABox() throws Exception {
        CheckBox also = window.robot.lookup("#import-likely").query();
        assertThat(also.getText()).isEqualTo("Also import the most likely matches: 1");
        window.robot.interact(() -> also.setSelected(true));

        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).contains(new ImportAnswer(false, true, false));
    }

    @Test
    void theOthersBecomeTopicsOfOnesOwnByABox() throws Exception {
        CheckBox others = window.robot.lookup("#import-others").query();
        assertThat(others.getText()).isEqualTo("Add the one that isn’t in your roadmap as your own topic, below “N”");
        window.robot.interact(() -> others.setSelected(true));

        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).contains(new ImportAnswer(false, false, true));
    }

    @Test
    void escapeImportsNothing() throws Exception {
        window.press(KeyCode.ESCAPE);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).isEmpty();
    }

    @Test
    void theHistoryIsLookedAtOnRequest() throws Exception {
        Button look = window.robot
                .lookup((Button button) -> "Look for dates in Git…".equals(button.getText()))
                .query();
        window.robot.interact(look::fire);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).contains(ImportAnswer.LOOK_AT_HISTORY);
    }
}
