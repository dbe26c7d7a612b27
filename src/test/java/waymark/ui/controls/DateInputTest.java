package waymark.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.UiText;

/** A blank for a date keeps whatever is typed into it. */
class DateInputTest {
    @TempDir
    Path folder;

    private RoadmapModel roadmapModel;
    private FieldViewModel model;
    private Stage stage;
    private Button elsewhere;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        var session =
                Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        roadmapModel = new RoadmapModel(session, new UiText(Locale.UK));
        roadmapModel.setField((Blank) Sample.topic(session, "15.2.3"), "2026-06-01");
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var field = (Blank) Sample.topic(session, "15.2.3");
            model = new FieldViewModel(roadmapModel, field, Period.month(2026, 11));
            roadmapModel.stateProperty().subscribe(model::refresh);
            elsewhere = new Button("elsewhere");
            stage = new Stage();
            stage.setScene(new Scene(new VBox(new FieldView(model, roadmapModel.words()), elsewhere)));
            stage.show();
            picker().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            stage.close();
            return null;
        });
    }

    private DatePicker picker() {
        return (DatePicker) stage.getScene().lookup(".date-picker");
    }

    private void press(KeyCode code) {
        Event.fireEvent(picker(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private String kept() {
        return roadmapModel
                .state()
                .progress()
                .field(roadmapModel.state().ids().id(model.field()))
                .orElse("");
    }

    private void type(String text, Runnable then) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            picker().getEditor().setText(text);
            then.run();
            elsewhere.requestFocus();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({
        "next Friday,next Friday",
        "Dec 5,Dec 5",
        "31/12/2026,2026-12-31",
        "5 Dezember 2026,2026-12-05",
        "2026年1月2日,2026-01-02"
    })
    void whatIsTypedIsKept(String typed, String kept) {
        type(typed, () -> press(KeyCode.ENTER));
        assertThat(kept()).isEqualTo(kept);
        assertThat(picker().getEditor().getText()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "ESCAPE", "TAB", "F4", "DOWN"})
    void noKeyTakesItAway(KeyCode key) {
        type("next Friday", () -> press(key));
        assertThat(kept()).isEqualTo("next Friday");
        assertThat(picker().getEditor().getText()).isEqualTo("next Friday");
    }

    @Test
    void itIsThereAgainAfterAnotherRoadmapWasRead() {
        type("some day", () -> press(KeyCode.ENTER));
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            roadmapModel.reload();
            return null;
        });
        assertThat(kept()).isEqualTo("some day");
        assertThat(picker().getEditor().getText()).isEqualTo("some day");
    }

    @Test
    void itIsClearedByClearingIt() {
        type("", () -> press(KeyCode.ENTER));
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDateThatIsChosenIsKept() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            picker().setValue(java.time.LocalDate.of(2027, 2, 3));
            return null;
        });
        assertThat(kept()).isEqualTo("2027-02-03");
        assertThat(picker().getEditor().getText()).isEqualTo("3 Feb 2027");
    }
}
