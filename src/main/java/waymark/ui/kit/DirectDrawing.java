package waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/**
 * Has what scrolls drawn directly. JavaFX keeps a picture of what each scroll pane shows, also of those in places that aren't shown, and makes it
 * anew after each change.
 */
public final class DirectDrawing {
    private DirectDrawing() {}

    /** Has the contents of a scroll pane drawn directly from now on, or those of a text area, which has one inside. */
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
