package waymark.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Scrolls to the node that the keyboard has reached if it isn't visible. */
public final class ScrollIntoView {
    private static final double MARGIN = 16;

    private final ScrollPane pane;
    private final Region content;

    private ScrollIntoView(ScrollPane pane, Region content) {
        this.pane = pane;
        this.content = content;
    }

    /** Does this for everything in {@code content}. */
    public static void keep(ScrollPane pane, Region content) {
        var sight = new ScrollIntoView(pane, content);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(sight::reached);
    }

    /** Does this for the line being written in a text area. */
    public static void follow(ScrollPane pane, Region content, TextArea area) {
        var sight = new ScrollIntoView(pane, content);
        area.caretPositionProperty().subscribe(position -> {
            if (area.isFocused() && area.getSkin() instanceof TextAreaSkin skin) {
                var letter = skin.getCharacterBounds(Math.max(0, position.intValue() - 1));
                if (letter != null) {
                    var scene = area.localToScene(letter.getMinX(), letter.getMinY());
                    sight.show(scene.getY(), scene.getY() + letter.getHeight());
                }
            }
        });
    }

    private void reached(@Nullable Node node) {
        if (node != null && node != pane && content.isFocusWithin()) {
            Bounds place = node.localToScene(node.getBoundsInLocal());
            show(place.getMinY(), place.getMaxY());
        }
    }

    private void show(double from, double to) {
        double start = content.sceneToLocal(0, from).getY();
        double end = content.sceneToLocal(0, to).getY();
        double seen = pane.getViewportBounds().getHeight();
        double rest = content.getHeight() - seen;
        double top = pane.getVvalue() * Math.max(0, rest);
        if (rest > 0 && (start < top || end > top + seen)) {
            double wanted = start < top ? start - MARGIN : end - seen + MARGIN;
            pane.setVvalue(Math.clamp(wanted / rest, 0, 1));
        }
    }
}
