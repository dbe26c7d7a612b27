package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Places are made while nobody does anything, and nobody notices but by their being there at once. */
class PlacesMadeAheadTest extends OpenWindow {
    @Override
    protected Path prepare() throws Exception {
        Path file = Sample.in(folder);
        Sample.study(file);
        Sample.review(file);
        return file;
    }

    private Node reviews() {
        return window.robot.lookup(".reviews-place").query();
    }

    @Test
    void whatIsMadeAheadIsNotSeenAndTakesNoFocus() {
        window.goTo("1.1");
        Node before = focused();
        window.rest();
        assertThat(reviews().isVisible()).isFalse();
        assertThat(reviews().getLayoutBounds().getWidth())
                .as("it is laid out like the place in sight")
                .isEqualTo(reviews().getParent().getLayoutBounds().getWidth())
                .isGreaterThan(0);
        assertThat(focused()).isSameAs(before);
        assertThat(window.table().getScene().getRoot().lookup("#today-title").getParent())
                .isNotNull();
    }

    @Test
    void thePlaceInSightStaysWhileTheOthersAreMade() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        window.type("House prices");
        window.rest();
        assertThat(reviews().isVisible()).isTrue();
        assertThat(reviews().getOpacity()).isEqualTo(1);
        window.type(" and churn");
        assertThat(focused()).extracting("text").isEqualTo("House prices and churn");
    }

    @Test
    void whatWasMadeAheadShowsWhatWasDoneSince() {
        window.rest();
        window.goTo("1.1");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.text("#today-title")).isNotEmpty();
        assertThat(reviews().isVisible()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(reviews().isVisible()).isTrue();
        assertThat(reviews().getOpacity()).isEqualTo(1);
        assertThat(focused().getAccessibleText()).isEqualTo("Projects Completed");
    }
}
