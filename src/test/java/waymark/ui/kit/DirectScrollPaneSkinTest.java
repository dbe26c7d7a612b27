package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** No scroll pane of a window, nor one inside a control, keeps a picture of what it shows. */
class DirectScrollPaneSkinTest {
    @Test
    void nothingInAScrollPaneIsKeptAsAPicture() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var root = new VBox(new ScrollPane(new Label("text")), new TextArea("text"));
            new Theming(new SimpleObjectProperty<>(SystemAppearance.PLAIN)).applyTo(new Scene(root));
            root.applyCss();

            var viewports = root.lookupAll(".viewport");

            assertThat(viewports).hasSize(2);
            assertThat(viewports.stream().filter(Node::isCache).collect(Collectors.toSet()))
                    .isEmpty();
            return null;
        });
    }
}
