package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.ExportRequest;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.progress.Period;
import waymark.schedule.PhaseState;

/** The main job in the real window: open, tick, fill in, close, open again, export. */
class WindowTest {
    @TempDir
    Path folder;

    private Path roadmap;
    private byte[] original;
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        roadmap = Sample.in(folder);
        original = Files.readAllBytes(roadmap);
        window = new TestWindow(roadmap, "2026-11-23T10:15:00Z");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        assertThat(Files.readAllBytes(roadmap)).isEqualTo(original);
    }

    private void reopen(String time) throws Exception {
        window.untilSaved();
        window.close();
        window = new TestWindow(roadmap, time);
    }

    @Test
    void tickingWithTheMouseMovesEveryFigureAbove() throws Exception {
        assertThat(window.text("#percent")).isEqualTo("0%");
        window.goTo("1.1.1.1");
        window.clickBox("1.1.1.1");
        TestWindow.until(() -> window.boxShows("1.1.1.1", "done"));
        assertThat(window.boxShows("1.1.1", "mixed")).isTrue();
        assertThat(window.boxShows("1.1", "mixed")).isTrue();
        assertThat(window.figures("1.1.1")).isEqualTo("1/4");
        assertThat(window.figures("1.1")).isEqualTo("1/13");
        assertThat(window.text("#count")).isEqualTo("1 of 439");
        assertThat(window.pill("1").getText()).isEqualTo("In progress");
        assertThat(TestWindow.has(window.pill("1"), "derived")).isTrue();
        window.untilSaved();
    }

    @Test
    void spaceTicksTheSelectedRowsAsOneStep() {
        window.goTo("1.1.1.1");
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        assertThat(window.boxShows("1.1.1.1", "done")).isTrue();
        assertThat(window.boxShows("1.1.1.2", "done")).isTrue();
        assertThat(window.figures("1.1.1")).isEqualTo("2/4");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.text("#count")).isEqualTo("0 of 439");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.text("#count")).isEqualTo("2 of 439");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.text("#count")).isEqualTo("2 of 439");
    }

    @Test
    void anIdleWindowRests() throws Exception {
        window.goTo("1.1.1.1");
        TestWindow.until(() -> !needsLayout(window.robot.lookup(".roadmap").query()));
    }

    private static boolean needsLayout(Node node) {
        return node instanceof Parent parent
                && (parent.isNeedsLayout()
                        || parent.getChildrenUnmodifiable().stream().anyMatch(WindowTest::needsLayout));
    }

    @Test
    void theToastTakesAStepBack() {
        window.goTo("1.1.1.1");
        window.press(KeyCode.SPACE);
        window.robot.clickOn("#toast-undo");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.boxShows("1.1.1.1", "open")).isTrue();
        assertThat(window.text("#count")).isEqualTo("0 of 439");
    }

    @Test
    void aTickLeavesSelectionAndExpansionAlone() {
        window.goTo("1.1.2.3");
        int row = window.table().getSelectionModel().getSelectedIndex();
        int rows = window.table().getExpandedItemCount();
        window.press(KeyCode.SPACE);
        assertThat(window.table().getSelectionModel().getSelectedIndex()).isEqualTo(row);
        assertThat(window.table().getExpandedItemCount()).isEqualTo(rows);
    }

    @Test
    void aSkippedTopicLeavesTheCount() {
        window.goTo("1.1.1.2");
        window.press(KeyCode.SHIFT, KeyCode.S);
        assertThat(window.boxShows("1.1.1.2", "skipped")).isTrue();
        assertThat(window.text("#count")).isEqualTo("0 of 438");
    }

    @Test
    void aRowTellsWhatItIs() {
        window.goTo("1.1.1.1");
        assertThat(window.told("1.1.1.1")).isEqualTo("Vectors and matrices, not done, level 4, 1 of 4");
        window.press(KeyCode.SPACE);
        assertThat(window.told("1.1.1.1")).isEqualTo("Vectors and matrices, done, level 4, 1 of 4");
    }

    @Test
    void aPhasesStatusIsDerivedUntilItIsSet() throws Exception {
        window.goTo("15.1.1");
        assertThat(TestWindow.has(window.pill("15.1.1"), "derived")).isTrue();
        window.robot.clickOn(
                window.robot.lookup(".phase-chooser").queryAll().iterator().next());
        window.robot.clickOn("Completed");
        var phase = (Section) window.topic("1");
        TestWindow.until(() -> window.state().rollup().phase(phase).source() == PhaseState.Source.SET);
        assertThat(window.pill("15.1.1").getText()).isEqualTo("Completed");
        assertThat(TestWindow.has(window.pill("15.1.1"), "set")).isTrue();
        reopen("2026-11-24T10:15:00Z");
        assertThat(window.state().rollup().phase((Section) window.topic("1")))
                .isEqualTo(new PhaseState(PhaseStatus.COMPLETED, PhaseState.Source.SET));
    }

    @Test
    void whatIsFilledInIsThereOnAnotherDay() throws Exception {
        window.goTo("15.2.2");
        window.press(KeyCode.F2);
        window.type("Chain rule");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.goTo("15.2.4");
        window.press(KeyCode.F2);
        window.type("next spring");
        window.press(KeyCode.TAB);
        window.goTo("15.3.1");
        window.robot.clickOn("#period-previous");
        window.press(KeyCode.F2);
        window.type("That notes help");
        window.goTo("1.1.1.1");
        window.clickTitle("1.1.1.1");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.F2);
        window.type("See chapter two");
        window.press(KeyCode.F6);
        reopen("2026-12-05T10:15:00Z");

        var state = window.state();
        var progress = state.progress();
        assertThat(progress.field(state.ids().id(window.topic("15.2.2")))).contains("Chain rule");
        assertThat(progress.field(state.ids().id(window.topic("15.2.4")))).contains("next spring");
        assertThat(progress.review(state.ids().id(window.topic("15.3.1")), Period.month(2026, 10)))
                .contains("That notes help");
        window.goTo("1.1.1.1");
        assertThat(window.boxShows("1.1.1.1", "done")).isTrue();
        TextInputControl note = window.robot.lookup("#note").query();
        assertThat(note.getText()).isEqualTo("See chapter two");
    }

    @Test
    void closingRightAfterATickLosesNothing() throws Exception {
        window.goTo("1.1.1.1");
        window.clickTitle("1.1.1.1");
        window.robot.interact(() -> {
            window.model.opened().orElseThrow().tree().edits().tick();
            window.requestClose();
        });
        TestWindow.until(() -> !window.isShowing());
        assertThat(Files.readString(folder.resolve("ai-engineer-roadmap.md.progress.jsonl")))
                .contains("\"to\":\"done\"");
    }

    @Test
    void theFilterKeepsWhatStandsAboveAMatch() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("q-learning");
        assertThat(window.boxShows("2.7.4.3", "open")).isTrue();
        assertThat(window.table().getExpandedItemCount()).isEqualTo(4);
        window.press(KeyCode.ENTER);
        assertThat(window.text("#detail-title")).isEqualTo("Q-Learning");
        window.press(KeyCode.ESCAPE);
        assertThat(window.table().getExpandedItemCount()).isGreaterThan(16);
        assertThat(window.text("#detail-title")).isEqualTo("Q-Learning");
    }

    @Test
    void everyRowBelongsToTheTreeThatIsShown() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("learning");
        window.press(KeyCode.ESCAPE);
        assertThat(window.table().lookupAll(".tree-table-row-cell"))
                .isNotEmpty()
                .map(row -> (TreeTableRow<?>) row)
                .allSatisfy(row ->
                        assertThat(row.getTreeItem()).isSameAs(window.table().getTreeItem(row.getIndex())));
    }

    @Test
    void anExportDiffersInNothingButTheTick() throws Exception {
        window.goTo("1.3.1");
        window.clickBox("1.3.1");
        window.untilSaved();
        Path target = folder.resolve("exported.md");
        window.robot.interact(() -> window.model.export(target, ExportRequest.of(ExportRequest.PLAIN), false));
        TestWindow.until(() -> Files.exists(target));
        String expected = Files.readString(roadmap).replace("- [ ] 1.3.1 Git", "- [x] 1.3.1 Git");
        assertThat(Files.readString(target))
                .isEqualTo(expected.replace(
                        "**Phase 1**: [ ] Not Started [ ] In Progress",
                        "**Phase 1**: [ ] Not Started [x] In Progress"));
    }

    @Test
    void keysZoomSwitchThemeAndHideThePane() {
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(window.table().getScene().getRoot().getStyle()).contains("15.4");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(window.table().getScene().getStylesheets().getFirst()).endsWith("dark.css");
        window.press(KeyCode.F9);
        assertThat(window.robot.lookup("#detail").tryQuery()).isEmpty();
        window.press(KeyCode.F9);
        assertThat(window.robot.lookup("#detail").tryQuery()).isPresent();
    }

    @Test
    void aMissingFileIsToldAndTheOpenOneStays() throws Exception {
        window.robot.interact(() -> window.model.open(folder.resolve("nowhere.md")));
        TestWindow.until(() -> !window.model.problems().isEmpty());
        assertThat(((Label) window.robot.lookup(".banner .label").query()).getText())
                .contains("nowhere.md");
        window.goTo("1.1.1.1");
        window.press(KeyCode.SPACE);
        assertThat(window.text("#count")).isEqualTo("1 of 439");
    }
}
