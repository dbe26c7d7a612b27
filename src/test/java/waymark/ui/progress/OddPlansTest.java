package waymark.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Status;
import waymark.outlook.WhatIf;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** Whatever a roadmap or a clock says, the place shows calm words and charts that can be drawn. */
class OddPlansTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Session open(Path file, String day) throws Exception {
        return Session.open(file, Sample.environment(day + "T10:15:00Z", Background.SAME_THREAD));
    }

    private static void fill(Session session, String label, String value) {
        session.state()
                .roadmap()
                .all(Blank.class)
                .filter(field -> field.text().equals(label))
                .findFirst()
                .ifPresent(field -> session.setField(field, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The length of the phases, the topics of each, start, target, how many are done a day, on which days.
                "2 weeks|3||||",
                "2 weeks|0||||",
                "0 weeks|3|2026-01-05|2026-12-31|1|2026-11-01",
                "1000 weeks|3|2026-01-05|2026-12-31|1|2026-11-01;2026-11-10;2026-11-20",
                "1000 weeks|3|0001-01-01|9999-12-31|1|2026-11-01;2026-11-10;2026-11-20",
                "2 weeks|3|2026-12-24|2026-01-01|2|2026-11-23",
                "2 weeks|3|2031-12-24|2031-12-25|2|2026-11-23",
                "Ongoing|3|2026-01-05||3|2026-11-01;2026-11-20",
                "2 weeks|3|soon|later|9|2026-11-20",
                "2 weeks|3|2026-01-05|2026-11-23|9|2026-06-01;2026-11-23",
                "2 weeks|12|2026-01-05|2027-03-01|2|2026-10-20;2026-10-28;2026-11-05;2026-11-12;2026-11-20",
                "1 week|10000|2026-01-05|2027-03-01|30000|2026-11-22",
                "2 weeks|12|2026-01-05|2027-03-01|2|2026-11-20;2040-01-01",
                "2 weeks|12|2026-01-05|2027-03-01|2|1999-01-01;2026-11-20",
                "2 weeks|4|2024-02-29|2028-02-29|1|2024-02-29;2026-11-20"
            })
    void thePlaceIsDrawn(String length, int topics, String start, String target, Integer each, String days)
            throws Exception {
        var text = new StringBuilder("# P\n\n- **Start Date**: ____\n- **Target Completion**: ____\n");
        for (int phase = 1; phase <= 3; phase++) {
            text.append("\n## Phase " + phase + "\n*Duration: " + length + "*\n\n" + "- [ ] topic\n".repeat(topics));
        }
        text.append("\n## 3-Month Goal\n- [ ] Complete Phase 2\n");
        Path file = Files.writeString(folder.resolve("plan.md"), text);
        var first = open(file, "2026-10-01");
        fill(first, "Start Date", start == null ? "" : start);
        fill(first, "Target Completion", target == null ? "" : target);
        for (String day : days == null ? new String[0] : days.split(";")) {
            var session = open(file, day);
            SessionState state = session.state();
            session.set(
                    state.roadmap()
                            .items()
                            .filter(item -> item.isLeaf() && state.rollup().status(item) == Status.OPEN)
                            .limit(each)
                            .toList(),
                    Status.DONE);
        }
        var roadmapModel = new RoadmapModel(open(file, "2026-11-23"), Sample.words());
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            draw(roadmapModel);
            return null;
        });
    }

    @Test
    void whatIsDoneOnTheFirstDayIsSeen() throws Exception {
        Path file = Files.writeString(
                folder.resolve("plan.md"),
                "# P\n\n- **Start Date**: ____\n\n## Phase 1\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n");
        var session = open(file, "2026-11-23");
        fill(session, "Start Date", "2026-09-01");
        session.set(session.state().roadmap().items().limit(1).toList(), Status.DONE);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var model = new ProgressViewModel(
                    new RoadmapModel(session, Sample.words()), time -> time.toLocalDate(), Background.SAME_THREAD);
            model.inSight(true);
            var state = Optional.ofNullable(model.presentProperty().get()).orElseThrow();
            var pane = new ChartPane(
                    model.charts(state, state).getFirst(), new SimpleDoubleProperty(14), words -> {}, day -> {});
            new Scene(new VBox(pane), 640, 500);
            pane.getParent().applyCss();
            pane.getParent().layout();
            assertThat(pane.lookupAll(".chart-done"))
                    .filteredOn(Polyline.class::isInstance)
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.getLayoutBounds().getWidth()).isGreaterThan(3));
            return null;
        });
    }

    private static void draw(RoadmapModel roadmapModel) {
        var model = new ProgressViewModel(roadmapModel, time -> time.toLocalDate(), Background.SAME_THREAD);
        var view = new ProgressView(model, new SimpleDoubleProperty(14));
        model.inSight(true);
        var root = (Parent) view.node();
        new Scene(root, 700, 500);
        root.applyCss();
        root.layout();
        check(root);
        for (int time : List.of(25, 300, WhatIf.NOTHING.time())) {
            model.whatIf().timeProperty().set(time);
            model.whatIf().targetProperty().set(time == 25 ? "9999-12-31" : time == 300 ? "2026-11-24" : "someday");
            root.layout();
            check(root);
        }
        var state = Optional.ofNullable(model.presentProperty().get()).orElseThrow();
        for (Chart chart : model.charts(state, state)) {
            var pane = new ChartPane(chart, new SimpleDoubleProperty(14), OddPlansTest::calm, day -> {});
            new Scene(new VBox(pane), 640, 500);
            pane.getParent().applyCss();
            pane.getParent().layout();
            assertThat(pane.getChildren()).as(chart.id()).hasSizeGreaterThan(3);
            check(pane);
            for (var line : pane.lookupAll(".chart-done")) {
                assertThat(line.getLayoutBounds().getWidth())
                        .as("a line is seen")
                        .isGreaterThan(3);
            }
            assertThat(chart.table()).hasSizeGreaterThan(1);
            chart.stops().forEach(OddPlansTest::calm);
        }
    }

    private static void check(Parent root) {
        for (var node : root.lookupAll("*")) {
            if (node instanceof Labeled words && words.getText() != null) {
                calm(words.getText());
            } else if (node instanceof Text words) {
                calm(words.getText());
            } else if (node instanceof Shape shape) {
                assertThat(shape.getBoundsInLocal().getWidth()).isFinite();
                assertThat(shape.getBoundsInLocal().getHeight()).isFinite();
            }
        }
    }

    private static void calm(String words) {
        assertThat(words).doesNotContain("NaN", "Infinity", "∞", "overdue", "+10000");
    }
}
