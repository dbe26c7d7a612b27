package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The line above the tree that says where one is. */
class BreadcrumbTest extends OpenWindow {

    private Region line() {
        return window.robot.lookup("#breadcrumb").queryAs(Region.class);
    }

    private List<Hyperlink> links() {
        WaitForAsyncUtils.waitForFxEvents();
        return line().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Hyperlink && node.isVisible())
                .map(Hyperlink.class::cast)
                .toList();
    }

    private List<String> parts() {
        return links().stream().map(Hyperlink::getText).toList();
    }

    private void widen(double width) {
        window.robot.interact(() -> window.table().getScene().getWindow().setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void saysWhereTheTopicStandsAlsoWithoutTheDetailPane() {
        window.goTo("1.1.1.2");
        window.press(KeyCode.F9);
        assertThat(parts()).endsWith("1.1.1  Linear Algebra", "1.1.1.2  Matrix operations and transformations");
        assertThat(line().getAccessibleText()).isEqualTo("Path of the topic");
    }

    @Test
    void eachPartLeadsThereWithTheKeyboard() {
        window.goTo("1.1.1.2");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(parts()).endsWith("1.1.1  Linear Algebra");
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void eachPartLeadsThereAlsoAfterTheRoadmapWasReadAgain() throws Exception {
        window.goTo("1.1.1.2");
        var before = window.state().roadmap();
        Path file = window.state().file();
        window.edit(Files.readString(file) + "\n- [ ] more\n");
        window.press(KeyCode.F5);
        TestWindow.until(
                () -> window.model.opened().orElseThrow().model().state().roadmap() != before);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(parts()).endsWith("1.1.1  Linear Algebra");
    }

    @Test
    void isAlwaysOneLineHigh() {
        window.goTo("1.1.1.2");
        double height = line().getHeight();
        window.goTo("1");
        assertThat(parts()).hasSize(1);
        assertThat(line().getHeight()).isEqualTo(height).isLessThan(35);
    }

    @Test
    void withoutRoomTheOutermostGoFirstAndDotsLeadToTheLastOfThem() {
        window.goTo("1.1.1.2");
        widen(660);
        assertThat(parts()).startsWith("…").endsWith("1.1.1.2  Matrix operations and transformations");
        assertThat(links().getFirst().getAccessibleText()).contains("Mathematics");
        for (Hyperlink link : links()) {
            assertThat(link.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(line().getWidth());
        }
    }

    @Test
    void aPhaseThatIsKeptInSightBelowIsNotSaidTwice() {
        window.press(KeyCode.F9);
        widen(1600);
        window.goTo("1");
        assertThat(parts()).singleElement().asString().contains("Phase 1");
        window.goTo("1.3.5");
        boolean stuck = window.robot.lookup("#sticky-phase").query().isVisible();
        assertThat(stuck).isTrue();
        assertThat(parts()).hasSize(2).first().asString().startsWith("1.3 ");
    }
}
