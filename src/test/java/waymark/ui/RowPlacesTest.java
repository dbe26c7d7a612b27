package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Topic;

/** Where the rows of the tree stand, and what stands in them. */
class RowPlacesTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private static double middle(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getCenterY();
    }

    private TreeTableRow<?> row(String number) {
        return window.table().lookupAll(".tree-table-row-cell").stream()
                .filter(node -> node instanceof TreeTableRow<?> each
                        && each.isVisible()
                        && each.getItem() instanceof Topic topic
                        && topic.number().equals(number + "."))
                .map(node -> (TreeTableRow<?>) node)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allThatARowSaysStandsBesideTheFirstLineOfItsTitle() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        window.goTo("1.1.1.1");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            TreeTableRow<?> row = row("1");
            assertThat(row.getHeight()).as("has two lines").isGreaterThan(50);
            double box = middle(row.lookup(".check-mark"));
            assertThat(middle(row.lookup(".number"))).as("number").isCloseTo(box, within(2.0));
            Stream.of(".meter", ".figures", ".phase-pill")
                    .forEach(each ->
                            assertThat(middle(row.lookup(each))).as(each).isCloseTo(box, within(2.0)));
            return null;
        });
    }

    @Test
    void aRoadmapThatIsOpenedBeginsWithItsFirstRowWhereTheTopicIsStillInSight() throws Exception {
        Path file = Sample.in(folder);
        window = new TestWindow(file, "2026-11-23T10:15:00Z");
        for (String number : List.of("1.1.1.1", "1.1.1.2")) {
            window.goTo(number);
            window.clickBox(number);
        }
        window.untilSaved();
        window.close();
        window = new TestWindow(file, "2026-11-23T10:16:00Z");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var flow = (VirtualFlow<?>) window.table().lookup(".virtual-flow");
            assertThat(window.table().getSelectionModel().getSelectedIndex()).isGreaterThan(4);
            assertThat(flow.getFirstVisibleCell().getIndex()).isZero();
            assertThat(flow.getFirstVisibleCell().getLayoutY()).isZero();
            return null;
        });
    }
}
