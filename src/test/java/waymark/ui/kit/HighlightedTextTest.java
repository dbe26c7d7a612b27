package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.SearchWords;

/** The light lies where the letters are drawn, whatever direction they are read in. */
class HighlightedTextTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private record Place(double left, double width, Font font) {}

    private static Place light(String title, String words, NodeOrientation window) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var shown = new HighlightedText();
            shown.show(title, SearchWords.of(words));
            var root = new StackPane(shown);
            var stage = new Stage();
            stage.setScene(new Scene(root, 600, 60));
            stage.getScene().setNodeOrientation(window);
            stage.show();
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            var drawn = (Text) shown.lookup(".text");
            Bounds text = drawn.localToScene(drawn.getLayoutBounds());
            List<Bounds> lights = shown.lookupAll(".match").stream()
                    .filter(Node::isVisible)
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
            stage.close();
            double left = lights.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
            double right = lights.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
            return new Place(left - text.getMinX(), right - left, drawn.getFont());
        });
    }

    private static double width(String letters, Font font) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var text = new Text(letters);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }

    @ParameterizedTest
    @CsvSource({
        // The title, what is searched for, and what is drawn to the left of it.
        "'Learn python now', python, 'Learn '",
        "'\u05e9\u05dc\u05d5\u05dd python', python, ''",
        "'\u05e9\u05dc\u05d5\u05dd python \u05e2\u05d5\u05dc\u05dd \u05d8\u05d5\u05d1', python, '\u05e2\u05d5\u05dc\u05dd \u05d8\u05d5\u05d1 '",
        "'\u05e9\u05dc\u05d5\u05dd python \u05e2\u05d5\u05dc\u05dd', '\u05e2\u05d5\u05dc\u05dd', ''",
        "'\u05e9\u05dc\u05d5\u05dd python \u05e2\u05d5\u05dc\u05dd', '\u05e9\u05dc\u05d5\u05dd', '\u05e2\u05d5\u05dc\u05dd python '",
        "'Hello \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd', '\u05e9\u05dc\u05d5\u05dd', 'Hello \u05e2\u05d5\u05dc\u05dd '",
        "'\u0627\u0628\u062f\u0623 python \u0627\u0644\u0622\u0646', python, ' \u0627\u0644\u0622\u0646'",
    })
    void theLightLiesOnTheLetters(String title, String words, String before) {
        for (NodeOrientation window : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            Place place = light(title, words, window);
            assertThat(place.left()).as(window.name()).isCloseTo(width(before, place.font()), within(3.0));
            assertThat(place.width()).as(window.name()).isCloseTo(width(words, place.font()), within(4.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Core Machine Learning', learning, 'Core Machine '",
        "'Deep Learning Frameworks', learning, 'Deep '",
        "'Deep Learning Frameworks', frame, 'Deep Learning '",
        "'Q-Learning', learning, 'Q-'",
        "'\u05e9\u05dc\u05d5\u05dd python \u05e2\u05d5\u05dc\u05dd', python, '\u05e2\u05d5\u05dc\u05dd '",
    })
    void theLightLeavesTheSpacesBesideAWordFree(String title, String words, String before) {
        for (NodeOrientation window : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            Place place = light(title, words, window);
            String found = before
                    + title.substring(title.toLowerCase(Locale.ROOT).indexOf(words))
                            .substring(0, words.length());
            assertThat(place.left()).as(window.name()).isGreaterThan(width(before, place.font()) - 0.25);
            assertThat(place.left() + place.width()).as(window.name()).isLessThan(width(found, place.font()) + 0.25);
        }
    }
}
