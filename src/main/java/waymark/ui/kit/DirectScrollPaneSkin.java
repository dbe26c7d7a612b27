package waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The look of scroll panes, set by the style sheet. JavaFX keeps a picture of what each scroll pane shows, also of those in places that aren't
 * shown, and makes it anew after each change. Here the contents are drawn directly.
 */
public final class DirectScrollPaneSkin extends ScrollPaneSkin {
    public DirectScrollPaneSkin(ScrollPane pane) {
        super(pane);
        for (Node part : getChildren()) {
            part.setCache(false);
        }
    }
}
