package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** No scroll pane, nor the one inside a text area, keeps a picture of what it shows. */
class DirectDrawingTest {
    @Test
    void nothingInAScrollPaneIsKeptAsAPicture() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var pane = new ScrollPane(new Label("text"));
            var area = new TextArea("text");
            DirectDrawing.of(pane);
            DirectDrawing.of(area);
            var root = new VBox(pane, area);
            new Scene(root);
            root.applyCss();

            var viewports = root.lookupAll(".viewport");

            assertThat(viewports).hasSize(2);
            assertThat(viewports.stream().filter(Node::isCache).collect(Collectors.toSet()))
                    .isEmpty();
            return null;
        });
    }
}
