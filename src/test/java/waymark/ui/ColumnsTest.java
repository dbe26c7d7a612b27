package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Topic;

/** Titles come first: the columns beside them take room only where they say something. */
class ColumnsTest {
    private static final String LONG =
            "Designing data-intensive applications, with the big ideas behind reliable and maintainable systems";
    private static final String PLAIN = "# Books\n\n- [ ] " + LONG + "\n- [ ] Short\n";

    @TempDir
    Path folder;

    private TestWindow window;

    private void open(String markdown) throws Exception {
        Path file = folder.resolve("plan.md");
        Files.writeString(file, markdown);
        window = new TestWindow(file, "2026-11-23T10:15:00Z");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.table().getVisibleLeafColumns().stream()
                .map(TableColumnBase::getId)
                .toList();
    }

    private Labeled title(String number) {
        return window.table().lookupAll(".title-cell").stream()
                .filter(cell -> cell instanceof TreeTableCell<?, ?> each
                        && each.isVisible()
                        && each.getItem() instanceof Topic topic
                        && (topic.number().equals(number) || topic.text().startsWith(number)))
                .map(cell -> (Labeled) cell.lookup(".title .label"))
                .findFirst()
                .orElseThrow();
    }

    private double height(String topic) {
        return title(topic).lookup(".text").getLayoutBounds().getHeight();
    }

    private void size(double width, double height) {
        window.robot.interact(() -> {
            var stage = window.table().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aPlainListHasTitlesAlone() throws Exception {
        open(PLAIN);
        assertThat(shown()).containsExactly("title");
    }

    @Test
    void whatWasDoneBringsItsColumnAndUndoLeavesTheRowsWhereTheyAre() throws Exception {
        open(PLAIN);
        window.press(KeyCode.SPACE);
        assertThat(shown()).containsExactly("title", "done");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown()).containsExactly("title", "done");
    }

    @Test
    void aLeafsTitleGoesOnOverColumnsThatSayNothingOfIt() throws Exception {
        open("# Plan\n\n## Phase 1: Start (2–3 weeks)\n\n- [ ] " + LONG + "\n- [ ] Short\n");
        size(1250, 800);
        assertThat(shown()).contains("progress", "status", "planned");
        var column = window.table().getVisibleLeafColumn(0);
        assertThat(title("Designing").getWidth()).isGreaterThan(column.getWidth());
        assertThat(title("Designing").isTextTruncated()).isFalse();
    }

    @Test
    void aTitleThatIsLongerStillHasMoreLines() throws Exception {
        open(PLAIN);
        size(760, 800);
        double narrow = height("Designing");
        assertThat(title("Designing").isTextTruncated()).isFalse();
        size(1500, 800);
        assertThat(height("Designing")).isLessThan(narrow / 1.8);
    }

    @Test
    void noPhaseOfTheGivenRoadmapIsCut() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        for (double width : new double[] {1280, 960, 700}) {
            size(width, 840);
            for (int phase = 1; phase < 6; phase++) {
                window.goTo(phase + ".");
                assertThat(title(phase + ".").isTextTruncated())
                        .as(phase + " at " + width)
                        .isFalse();
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWidthThatTheUserGivesIsKeptAndTakenFromTheNeighbour() throws Exception {
        open("# Plan\n\n## Phase 1: Start (2–3 weeks)\n\n- [ ] 1.1 One\n");
        size(1250, 800);
        var table = (TreeTableView<Topic>) window.table();
        var progress = (TreeTableColumn<Topic, ?>) table.getVisibleLeafColumn(1);
        var status = (TreeTableColumn<Topic, ?>) table.getVisibleLeafColumn(2);
        double before = progress.getWidth();
        double both = before + status.getWidth();
        window.robot.interact(() -> table.resizeColumn(progress, 15));
        assertThat(progress.getWidth()).isCloseTo(before + 15, within(0.01));
        assertThat(progress.getWidth() + status.getWidth()).isCloseTo(both, within(0.01));
        var columns =
                window.model.opened().orElseThrow().tree().memory().columns().state();
        assertThat(columns.widths()).containsOnlyKeys("progress", "status");
        size(1400, 800);
        assertThat(progress.getWidth()).isCloseTo(before + 15, within(0.01));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theUsersOrderIsKeptAndTheTitlesStayTheTree() throws Exception {
        open("# Plan\n\n## Phase 1: Start (2–3 weeks)\n\n- [ ] 1.1 One\n");
        size(1250, 800);
        var table = (TreeTableView<Topic>) window.table();
        window.robot.interact(() -> {
            var order = new java.util.ArrayList<>(table.getColumns());
            order.add(0, order.remove(1));
            table.getColumns().setAll(order);
        });
        assertThat(shown()).startsWith("progress", "title");
        assertThat(table.getTreeColumn().getId()).isEqualTo("title");
        assertThat(window.model
                        .opened()
                        .orElseThrow()
                        .tree()
                        .memory()
                        .columns()
                        .state()
                        .order())
                .startsWith("progress", "title", "status");
    }

    @Test
    void aSmallWindowShowsOnePane() throws Exception {
        open(PLAIN);
        size(700, 500);
        var split = (SplitPane) window.robot.lookup(".place").query();
        assertThat(split.getItems()).hasSize(1);
    }

    private static final String PHASES = """
            # Plan

            ## Phase 1: Long (9–12 weeks)
            - [ ] Zebra
            - [ ] Apple

            ## Phase 2: Short (2–3 weeks)
            - [ ] One

            ## Notes
            Words alone.
            """;

    private List<String> rows() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var rows = new ArrayList<String>();
            for (int row = 0; row < window.table().getExpandedItemCount(); row++) {
                rows.add(((Topic) window.table().getTreeItem(row).getValue()).text());
            }
            return rows;
        });
    }

    private void clickHeader(String column) {
        window.robot.clickOn(window.table().lookupAll(".column-header").stream()
                .filter(header -> column.equals(header.getId()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aClickOnAHeaderSortsAndOneOnTheNoticeBringsTheRoadmapsOrderBack() throws Exception {
        open(PHASES);
        size(1250, 800);
        List<String> before = rows();
        assertThat(window.robot.lookup("#unsort").query().getParent().isVisible())
                .isFalse();
        clickHeader("planned");
        assertThat(rows())
                .filteredOn(row -> row.startsWith("Phase") || row.equals("Notes"))
                .containsExactly("Phase 2: Short (2–3 weeks)", "Phase 1: Long (9–12 weeks)", "Notes");
        assertThat(window.robot.lookup("#unsort").query().getParent().isVisible())
                .isTrue();
        window.robot.clickOn("#unsort");
        assertThat(rows()).isEqualTo(before);
        clickHeader("title");
        assertThat(rows()).containsSubsequence("Phase 1: Long (9–12 weeks)", "Apple", "Zebra");
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.type("one");
        window.press(KeyCode.ENTER);
        assertThat(window.model
                        .opened()
                        .orElseThrow()
                        .model()
                        .topicProperty()
                        .get()
                        .text())
                .isEqualTo("One");
        window.press(KeyCode.ESCAPE);
        assertThat(rows()).containsSubsequence("Zebra", "Apple", "Phase 2: Short (2–3 weeks)", "One");
    }
}
