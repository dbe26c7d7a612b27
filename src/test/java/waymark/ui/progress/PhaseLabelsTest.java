package waymark.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** The names of phases stand in full beside their bars or above them, whatever the width of the window and the size of the letters. */
class PhaseLabelsTest {
    private static final List<String> NAMES = List.of(
            "Phase 1: Mathematical & Programming Foundations",
            "Phase 2: Programming",
            "第三阶段：深度学习与大型语言模型的基础知识以及它们在真实项目中的各种应用方法",
            "Phase 4: Everything that has to be said of transformers, attention, tokenizers and training at scale, at length");

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"700, 500, 14", "700, 500, 28", "960, 600, 14", "960, 600, 28", "1400, 900, 14", "1400, 900, 28"})
    void eachIsThereInFullAndOnNoOther(double wide, double high, double em) throws Exception {
        var text = new StringBuilder("# P\n\n- **Start Date**: 2026-10-01\n");
        NAMES.forEach(name -> text.append("\n## " + name + "\n*Duration: 6-8 weeks*\n\n- [ ] a\n"));
        Path file = Files.writeString(folder.resolve("plan.md"), text);
        var session = Session.open(file, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        List<Text> drawn = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var model = new ProgressViewModel(
                    new RoadmapModel(session, Sample.words()), time -> time.toLocalDate(), Background.SAME_THREAD);
            model.inSight(true);
            var state = model.presentProperty().get();
            Chart chart = model.charts(state, state).stream()
                    .filter(each -> each.id().equals("chart-phases"))
                    .findFirst()
                    .orElseThrow();
            var pane = new ChartPane(chart, new SimpleDoubleProperty(em), told -> {}, day -> {});
            var root = new VBox(pane);
            root.setStyle("-fx-font-size: " + em + "px");
            new Scene(root, wide - 60, high);
            root.applyCss();
            root.layout();
            assertThat(pane.getHeight()).isCloseTo(pane.prefHeight(pane.getWidth()), within(1.0));
            return pane.getChildren().stream()
                    .filter(node -> node instanceof Text && node.isVisible())
                    .map(Text.class::cast)
                    .peek(each -> assertThat(pane.getLayoutBounds().contains(each.getBoundsInParent()))
                            .as(each.getText())
                            .isTrue())
                    .toList();
        });
        String all = String.join(" ", drawn.stream().map(Text::getText).toList());
        for (String name : NAMES) {
            assertThat(all.replace(" ", "")).contains(name.replace(" ", ""));
        }
        assertThat(all).doesNotContain("…");
        for (Text one : drawn) {
            for (Text other : drawn) {
                boolean apart = one == other || !one.getBoundsInParent().intersects(shrunk(other));
                assertThat(apart).as("%s on %s", one.getText(), other.getText()).isTrue();
            }
        }
    }

    /** Lines may touch, as letters rarely fill their boxes. */
    private static Bounds shrunk(Text text) {
        var bounds = text.getBoundsInParent();
        double edge = Math.min(bounds.getHeight() / 6, bounds.getWidth() / 6);
        return new BoundingBox(
                bounds.getMinX() + edge,
                bounds.getMinY() + edge,
                bounds.getWidth() - 2 * edge,
                bounds.getHeight() - 2 * edge);
    }
}
