package waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/**
 * Draws scrolled content directly. JavaFX caches an image of the content of each scroll pane, even in hidden places, and renders it again
 * after each change.
 */
public final class DirectDrawing {
    private DirectDrawing() {}

    /** Draws the content of a scroll pane directly, or that of a text area, which contains a scroll pane. */
    public static void of(Control scrolls) {
        scrolls.skinProperty().subscribe(skin -> {
            for (Node part : scrolls.getChildrenUnmodifiable()) {
                if (scrolls instanceof TextArea && part instanceof ScrollPane inside) {
                    of(inside);
                } else if (part.getStyleClass().contains("viewport")) {
                    part.setCache(false);
                }
            }
        });
    }
}
