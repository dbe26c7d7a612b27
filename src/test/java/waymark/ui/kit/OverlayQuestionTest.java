package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A question over the window is answered with the keyboard alone, and gives the focus back. */
class OverlayQuestionTest {
    private final List<String> answers = new ArrayList<>();
    private Stage stage;
    private Button before;
    private TextPrompt prompt;
    private Chooser<String> chooser;

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            action.run();
            return null;
        });
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        onWindow(() -> {
            before = new Button("before");
            prompt = new TextPrompt("line");
            chooser = new Chooser<>("list", "Find", "Nothing", text -> new Chooser.Choice(text, "", ""));
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(before, prompt, chooser), 400, 300));
            stage.show();
            before.requestFocus();
        });
    }

    @AfterEach
    void close() {
        onWindow(() -> stage.close());
    }

    private void press(KeyCode key, boolean shift) {
        var focus = stage.getScene().getFocusOwner();
        Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private void type(String text) {
        ((TextField) stage.getScene().getFocusOwner()).setText(text);
    }

    private void askForLines() {
        prompt.ask("Add", "", "", true, answers::add);
    }

    private void askToChoose() {
        chooser.ask(
                "Which?",
                typed -> List.of("one", "two", "three").stream()
                        .filter(each -> each.contains(typed))
                        .toList(),
                answers::add);
    }

    private void assertClosed() {
        assertThat(prompt.isVisible() || chooser.isVisible()).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void enterTakesALineAndShiftEnterAsksForAnother() {
        onWindow(() -> {
            askForLines();
            type("  first ");
            press(KeyCode.ENTER, true);
            type("second");
            press(KeyCode.ENTER, false);
            assertThat(answers).containsExactly("first", "second");
            assertClosed();
        });
    }

    @Test
    void escapeAndALineOfBlanksTakeNothing() {
        onWindow(() -> {
            askForLines();
            type("half typed");
            press(KeyCode.ESCAPE, false);
            assertClosed();
            askForLines();
            type("  ");
            press(KeyCode.ENTER, false);
            assertClosed();
            assertThat(answers).isEmpty();
        });
    }

    @Test
    void theFirstThatFitsOrTheOneBelowIsChosen() {
        onWindow(() -> {
            askToChoose();
            type("t");
            press(KeyCode.ENTER, false);
            assertClosed();
            askToChoose();
            press(KeyCode.DOWN, false);
            press(KeyCode.DOWN, false);
            press(KeyCode.DOWN, false);
            press(KeyCode.UP, false);
            press(KeyCode.ENTER, false);
            assertClosed();
            assertThat(answers).containsExactly("two", "two");
        });
    }

    @Test
    void closingSaysWhetherItWasOpen() {
        onWindow(() -> {
            assertThat(chooser.close()).isFalse();
            askToChoose();
            assertThat(chooser.close()).isTrue();
            assertClosed();
        });
    }
}
