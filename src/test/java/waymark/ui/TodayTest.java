package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.ui.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Status;

/** The place Today, with the keyboard alone. */
class TodayTest extends OpenWindow {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @BeforeEach
    void begin() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.D);
    }

    private String told() {
        return String.valueOf(focused().getAccessibleText());
    }

    private Status onDay(String number, LocalDate day) {
        return window.state().onDay(day).rollup().status((Item) window.topic(number));
    }

    private void downTo(String beginning) {
        for (int row = 0; row < 60 && !told().startsWith(beginning); row++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(told()).startsWith(beginning);
    }

    @Test
    void theFirstThingToTickHasTheFocusAndSpaceTicksIt() throws Exception {
        assertThat(told()).isEqualTo("Read 1 research paper or article, not done");
        window.press(KeyCode.SPACE);
        assertThat(told()).isEqualTo("Read 1 research paper or article, done, 100% consistent");
        assertThat(focused().getAccessibleRole()).isEqualTo(AccessibleRole.CHECK_BOX);
        assertThat(focused().queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
        assertThat(window.text("#today-count")).isEqualTo("1 of 9");
        assertThat(window.text("#routine")).isEqualTo("1 of 9 routine today");
        window.untilSaved();
        assertThat(Files.readString(folder.resolve("ai-engineer-roadmap.md.progress.jsonl")))
                .contains("\"day\":\"2026-11-23\",\"to\":\"done\"");
    }

    @Test
    void arrowsGoFromRowToRowAndShiftSSkips() {
        window.press(KeyCode.DOWN);
        assertThat(told()).startsWith("Work on theory/concepts");
        window.press(KeyCode.SHIFT, KeyCode.S);
        assertThat(onDay("13.1.2", MONDAY)).isEqualTo(Status.SKIPPED);
        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        assertThat(told()).isEqualTo("Morning (1-2 hours), 0 of 2, expanded");
    }

    @Test
    void theWeekendIsFoldedOnAMondayAndOpensWithSpace() {
        downTo("Weekend");
        assertThat(told()).endsWith("collapsed");
        window.press(KeyCode.SPACE);
        assertThat(told()).endsWith("expanded");
        window.press(KeyCode.DOWN);
        assertThat(told()).startsWith("Deep dive into projects");
    }

    @Test
    void leftGoesToThePastToFillItInAndRightNoFurtherThanToday() {
        window.press(KeyCode.LEFT);
        assertThat(window.text("#today-title")).isEqualTo("Yesterday");
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        assertThat(window.text("#today-title")).isEqualTo("Friday");
        assertThat(told()).startsWith("Read 1 research paper");
        window.press(KeyCode.SPACE);
        assertThat(onDay("13.1.1", LocalDate.parse("2026-11-20"))).isEqualTo(Status.DONE);
        assertThat(onDay("13.1.1", MONDAY)).isEqualTo(Status.OPEN);
        assertThat(window.model.announcementProperty().get().text()).contains("on 20 Nov");

        for (int day = 0; day < 5; day++) {
            window.press(KeyCode.RIGHT);
        }
        assertThat(window.text("#today-title")).isEqualTo("Today");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(onDay("13.1.1", LocalDate.parse("2026-11-20"))).isEqualTo(Status.OPEN);
    }

    @Test
    void aSuggestionIsTickedDismissedAndGoneTo() {
        downTo("Vectors and matrices");
        assertThat(told()).endsWith("Next in 1.1  Mathematics Fundamentals");
        window.press(KeyCode.SPACE);
        assertThat(onDay("1.1.1.1", MONDAY)).isEqualTo(Status.DONE);
        assertThat(told()).startsWith("Matrix operations and transformations");
        window.press(KeyCode.X);
        assertThat(told()).startsWith("Eigenvalues and eigenvectors");
        assertThat(onDay("1.1.1.2", MONDAY)).isEqualTo(Status.OPEN);
        window.press(KeyCode.ENTER);
        assertThat(window.model.opened().orElseThrow().model().topicProperty().get())
                .isEqualTo(window.topic("1.1.1.3"));
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void doneTopicsComeBackOnceTheUserWantsThatAndAreAnsweredByKeys() throws Exception {
        Path file = folder.resolve("ai-engineer-roadmap.md");
        window.edit(Files.readString(file)
                .replace("- [ ] 1.1.1.1 ", "- [x] 1.1.1.1 ")
                .replace("- [ ] 1.1.1.2 ", "- [x] 1.1.1.2 "));
        window.press(KeyCode.F5);
        until(() -> window.state().rollup().overall().done() == 2);
        assertThat(window.robot.lookup("#revision").query().isVisible()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.type("revision");
        window.press(KeyCode.ENTER);
        until(() -> window.robot.lookup("#revision").query().isVisible());
        assertThat(window.model.choices().preferences().revision()).isTrue();

        downTo("1.1.1.1  Vectors and matrices");
        window.type("7");
        assertThat(told()).startsWith("1.1.1.1  Vectors and matrices");
        window.type("2");
        assertThat(window.model.announcementProperty().get().text()).isEqualTo("Shaky: Vectors and matrices");
        assertThat(told()).startsWith("1.1.1.2  Matrix operations");
        window.type("3");
        assertThat(window.state().rollup().overall().done()).isEqualTo(2);
        assertThat(window.state().progress().all(window.state().ids().id(window.topic("1.1.1.2"))))
                .extracting(Object::toString)
                .anyMatch(change -> change.contains("FORGOTTEN"));
        assertThat(window.robot
                        .lookup("#revision .quiet")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .isEqualTo("Revised for today.");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.robot.lookup("#revision .stop").query().getAccessibleText())
                .startsWith("1.1.1.2  Matrix operations");
    }

    @Test
    void whatWasDoneLeadsToItsRow() {
        downTo("Vectors and matrices");
        window.press(KeyCode.SPACE);
        downTo("1.1.1.1  Vectors and matrices, Ticked");
        window.press(KeyCode.ENTER);
        assertThat(window.model.opened().orElseThrow().model().topicProperty().get())
                .isEqualTo(window.topic("1.1.1.1"));
    }

    @Test
    void thePhaseIsChosenFromTheTreeAndKeptInItsBlank() throws Exception {
        var field = (Blank) window.topic("15.2.1");
        window.robot.interact(
                () -> window.robot.lookup("#choose-" + field.index()).query().requestFocus());
        window.press(KeyCode.SPACE);
        window.type("deep");
        window.press(KeyCode.ENTER);
        var state = window.state();
        assertThat(state.progress().field(state.ids().id(field))).contains("Phase 3: Deep Learning Fundamentals");
        until(() -> window.robot.lookup(".hyperlink").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                .anyMatch(link -> link.isVisible() && link.getText().contains("Deep Learning Fundamentals")));
    }

    @Test
    void theStatusBarLeadsHereAndEscapeLeavesIt() {
        window.press(KeyCode.ESCAPE);
        assertThat(window.table().isFocused()).isTrue();
        window.robot.interact(
                () -> window.robot.lookup("#routine").queryButton().fire());
        assertThat(told()).startsWith("Read 1 research paper");
    }

    @Test
    void whatIsBeingTypedGoesOnWhenTheRoadmapChangesAndStaysInItsBlank() throws Exception {
        var before = (Blank) window.topic("15.2.2");
        Node input = window.robot.lookup("#field-" + before.index()).query();
        window.robot.interact(input::requestFocus);
        window.type("Half a ");
        Path file = folder.resolve("ai-engineer-roadmap.md");
        window.edit(Files.readString(file)
                .replaceFirst("- \\[ ] 1\\.1\\.1\\.1 ", "- [ ] 1.1.1.0 Numbers\n  - [ ] 1.1.1.1 "));
        window.press(KeyCode.F5);
        until(() -> window.model
                        .opened()
                        .orElseThrow()
                        .model()
                        .state()
                        .changes()
                        .added()
                        .size()
                == 1);
        window.type("sentence");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        var state = window.state();
        var after = (Blank) window.topic("15.2.2");
        assertThat(after.index()).isEqualTo(before.index() + 1);
        assertThat(state.progress().field(state.ids().id(after))).contains("Half a sentence");
        assertThat(state.roadmap()
                        .all(Blank.class)
                        .filter(field ->
                                state.progress().field(state.ids().id(field)).isPresent()))
                .containsExactly(after);
    }
}
