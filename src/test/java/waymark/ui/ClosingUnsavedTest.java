package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Problem;
import waymark.app.SaveState;

/** A window whose changes can't be written is not closed without a question; once they can, they are written by themselves. */
class ClosingUnsavedTest extends OpenWindow {
    private Path progress;

    @Override
    protected Path prepare() throws Exception {
        Path file = Sample.in(folder);
        progress = Files.createDirectory(folder.resolve("ai-engineer-roadmap.md.progress.jsonl"));
        return file;
    }

    @BeforeEach
    void tickWhatCannotBeWritten() throws Exception {
        window.goTo("1.1.1.1");
        window.press(KeyCode.SPACE);
        TestWindow.until(() -> window.state().saved() instanceof SaveState.NotSaved);
    }

    private List<String> buttons() {
        return window.robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private void press(String button) throws Exception {
        Button shown = window.robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow();
        window.robot.interact(shown::fire);
        TestWindow.until(() -> buttons().isEmpty());
    }

    @Test
    void closingAsksAndOffersToSaveElsewhere() throws Exception {
        Platform.runLater(window::requestClose);
        TestWindow.until(() -> !buttons().isEmpty());

        assertThat(buttons()).containsExactlyInAnyOrder("Save to another place…", "Close without saving", "Cancel");

        press("Cancel");
        assertThat(window.isShowing()).isTrue();
    }

    @Test
    void itIsWrittenByItselfWhenThatIsPossibleAgain() throws Exception {
        Files.delete(progress);

        window.untilSaved();

        assertThat(window.text("#saved")).startsWith("Saved");
        assertThat(window.model.problems()).extracting(Problem::kind).doesNotContain(Problem.Kind.NOT_SAVED);
        assertThat(Files.readString(progress)).contains("\"to\":\"done\"");
    }
}
