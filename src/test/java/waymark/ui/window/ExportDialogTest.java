package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.ExportRequest;
import waymark.ui.Sample;
import waymark.ui.TestWindow;

/** The dialog shows how each form begins, what it leaves out, and the choices that it has. */
class ExportDialogTest {
    @TempDir
    Path folder;

    private final AtomicReference<Optional<ExportRequest>> answer = new AtomicReference<>();
    private TestWindow window;
    private ListView<String> forms;
    private TextArea preview;

    @BeforeEach
    void ask() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        var stage = (Stage) window.table().getScene().getWindow();
        var exports = window.model.opened().orElseThrow().exports();
        Platform.runLater(() -> answer.set(ExportDialog.ask(stage, Sample.words(), exports)));
        TestWindow.until(() -> window.robot.lookup("#export-preview").tryQuery().isPresent());
        forms = window.robot.lookup("#export-forms").query();
        preview = window.robot.lookup("#export-preview").query();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void choose(String form) {
        window.robot.interact(() -> forms.getSelectionModel().select(form));
    }

    @Test
    void allFormsAreThereAndEachSaysWhatItLeavesOut() throws Exception {
        assertThat(forms.getItems()).isEqualTo(ExportRequest.FORMS);
        TestWindow.until(() -> preview.getText().startsWith("# "));
        window.press(KeyCode.DOWN);
        assertThat(forms.getSelectionModel().getSelectedItem())
                .as("the list has the focus")
                .isEqualTo("md-rich");
        Label leftOut = window.robot.lookup("#export-left-out").query();
        choose("html");
        TestWindow.until(() -> preview.getText().startsWith("<!DOCTYPE html>"));
        assertThat(leftOut.getText()).contains("Leaves out the routine’s history");
        assertThat(window.robot.lookup("#export-mark").<CheckBox>query().isVisible())
                .isFalse();
        choose("csv");
        TestWindow.until(() -> preview.getText().startsWith("id,"));
        assertThat(window.robot.lookup("#export-mark").<CheckBox>query().isVisible())
                .isTrue();
        assertThat(window.robot.lookup("#export-notes").<CheckBox>query().isVisible())
                .isFalse();
        window.press(KeyCode.ESCAPE);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).isEmpty();
    }

    @Test
    void aFormIsChosenWhateverIsPressed() throws Exception {
        choose("html");
        window.press(KeyCode.CONTROL, KeyCode.SPACE);
        window.robot.interact(() -> forms.getSelectionModel().clearSelection());
        TestWindow.until(() -> "html".equals(forms.getSelectionModel().getSelectedItem()));
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).get().extracting(ExportRequest::form).isEqualTo("html");
    }

    @Test
    void enterExportsWhatIsChosenAndItIsRemembered() throws Exception {
        choose("md-rich");
        CheckBox notes = window.robot.lookup("#export-notes").query();
        assertThat(notes.isVisible()).isTrue();
        window.robot.interact(() -> notes.setSelected(false));
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> answer.get() != null);
        assertThat(answer.get()).get().satisfies(request -> {
            assertThat(request.form()).isEqualTo("md-rich");
            assertThat(request.rich().notes()).isFalse();
        });
        assertThat(window.model.opened().orElseThrow().exports().chosen())
                .isEqualTo(answer.get().orElseThrow());
    }
}
