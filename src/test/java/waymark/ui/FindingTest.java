package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Topic;

/** What was searched for is in sight and has the focus, wherever one came from. */
class FindingTest extends OpenWindow {

    private Topic selected() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () ->
                (Topic) window.table().getSelectionModel().getSelectedItem().getValue());
    }

    private void expectTheTreeToHaveTheFocus() {
        Node table = window.table();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(30_000, table::isFocused)).isTrue();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(30_000, table.getParent()::isVisible))
                .isTrue();
    }

    private void typeIntoTheNote() {
        window.robot.interact(() -> window.robot.lookup("#note").query().requestFocus());
    }

    @Test
    void goToLeadsIntoTheTreeFromEveryPlace() {
        for (Runnable place : new Runnable[] {
            () -> window.press(KeyCode.SHORTCUT, KeyCode.D),
            () -> window.press(KeyCode.SHORTCUT, KeyCode.M),
            () -> window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C),
            this::typeIntoTheNote
        }) {
            place.run();
            window.press(KeyCode.SHORTCUT, KeyCode.P);
            window.type("thompson");
            window.press(KeyCode.ENTER);
            assertThat(selected().text()).contains("Thompson");
            expectTheTreeToHaveTheFocus();
            place.run();
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            assertThat(selected().number()).isEqualTo("5.");
            expectTheTreeToHaveTheFocus();
            place.run();
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(selected().number()).isEqualTo("6.");
            expectTheTreeToHaveTheFocus();
        }
    }

    @Test
    void wordsOfNotesLeadToTheirTopic() {
        var model = window.model.opened().orElseThrow().model();
        window.robot.interact(() -> {
            model.setNote(window.topic("15.3.1"), "ask **Émile** about it");
            model.setNote(window.topic("2.1.1"), "later");
        });
        window.press(KeyCode.SHORTCUT, KeyCode.P);
        window.type("note");
        window.robot.write(':');
        window.type("emile");
        window.press(KeyCode.ENTER);
        assertThat(selected().number()).isEqualTo("15.3.1");
    }

    @Test
    void nothingIsTickedOutOfSight() {
        window.goTo("1.1.1.1");
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.press(KeyCode.SHORTCUT, KeyCode.PERIOD);
        assertThat(window.state().history().undoable()).isEmpty();
        expectTheTreeToHaveTheFocus();
        window.press(KeyCode.SHORTCUT, KeyCode.PERIOD);
        assertThat(window.state().history().undoable()).isPresent();
    }

    @Test
    void enterTakesTheFirstThatIsFoundAndEscapeStaysThere() {
        window.goTo("15.3.1");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("CALCULUS");
        window.press(KeyCode.ENTER);
        assertThat(selected().number()).isEqualTo("1.1.2");
        expectTheTreeToHaveTheFocus();
        window.press(KeyCode.ESCAPE);
        assertThat(selected().number()).isEqualTo("1.1.2");
        assertThat(window.told("1.1.2")).isNotEmpty();
        window.goTo("15.3.1");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("thompson");
        window.press(KeyCode.ESCAPE);
        assertThat(selected().text()).contains("Thompson");
    }

    /** With large letters in a small window few rows have room. */
    @Test
    void whatWasGoneToIsInSightWhereFewRowsAre() {
        window.robot.interact(() -> {
            window.table().getScene().getWindow().setWidth(960);
            window.table().getScene().getWindow().setHeight(600);
        });
        for (int step = 0; step < 10; step++) {
            window.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        for (KeyCode phase : List.of(KeyCode.DIGIT7, KeyCode.DIGIT2, KeyCode.DIGIT9, KeyCode.DIGIT1)) {
            window.press(KeyCode.SHORTCUT, phase);
            Node title = window.robot.lookup(".tree-table-row-cell:selected").query();
            Node table = window.table();
            assertThat(WaitForAsyncUtils.waitForAsyncFx(
                            30_000,
                            () -> table.localToScene(table.getLayoutBounds())
                                    .contains(title.localToScene(title.getLayoutBounds()))))
                    .as("%s at %s", title, phase)
                    .isTrue();
        }
    }
}
