package waymark.ui;

import com.sun.javafx.scene.control.ContextMenuContent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Finds what no window may show in any look: words that are cut, controls that lie outside, rows to be scrolled sideways. */
final class Flaws {
    /** Half a pixel of rounding at each of two edges. */
    private static final double TOLERANCE = 1;

    /** What may be cut, by its own style class or that of something above it, and why. */
    private static final Map<String, String> MAY_BE_CUT = Map.of(
            "recent-folder", "a folder's path can be of any length",
            "value", "stands behind a title of any length, which goes first",
            "title", "a row of the tree is one line; the detail pane has the whole",
            "selection-said", "the row has the whole",
            "sticky-title", "a row of the tree is one line",
            "app-title", "the window's own title has the whole",
            "choice-below", "says where a choice stands; its end tells most",
            "snippet", "the beginning of an answer");

    /** What may be scrolled sideways, and why. */
    private static final Map<String, String> MAY_BE_WIDE = Map.of(
            "code-scroll", "code keeps its lines",
            "table-scroll", "a table keeps its columns");

    private Flaws() {}

    /** Whether less of a label is shown than it says. */
    static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && !labeled.getText().isBlank()
                && labeled.getWidth() > 0
                && !isBelow(labeled, MAY_BE_CUT)
                && labeled.lookup(".text") instanceof Text shown
                && !shown.getText().equals(labeled.getText());
    }

    /** What is wrong in a scene that is laid out. */
    static Map<String, String> of(Scene scene) {
        var flaws = new TreeMap<String, String>();
        Tour.seen(scene.getRoot()).forEach(node -> {
            if (node instanceof Labeled labeled && isCut(labeled)) {
                flaws.put(name(node), "is cut: " + labeled.getText());
            }
            if (node instanceof TextField field && isPromptCut(field)) {
                flaws.put(name(node), "is too narrow for its prompt: " + field.getPromptText());
            }
            if (node instanceof ScrollBar bar
                    && bar.getOrientation() == Orientation.HORIZONTAL
                    && bar.getWidth() > 0
                    && !isBelow(bar, MAY_BE_WIDE)) {
                flaws.put(name(bar.getParent()), "is scrolled sideways");
            }
            if (node instanceof Control && sticksOut(scene, node)) {
                flaws.put(name(node), "lies outside: " + inScene(node));
            }
        });
        return flaws;
    }

    private static boolean isPromptCut(TextField field) {
        return field.getPromptText() != null
                && field.getLength() == 0
                && field.lookupAll(".text").stream()
                        .filter(Node::isVisible)
                        .map(node -> node.getLayoutBounds().getWidth())
                        .anyMatch(width ->
                                width > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset());
    }

    /** Sideways nothing may; downwards only what is scrolled. */
    private static boolean sticksOut(Scene scene, Node node) {
        Bounds at = inScene(node);
        if (at.getWidth() <= 0 || at.getHeight() <= 0 || isBelow(node, MAY_BE_WIDE)) {
            return false;
        }
        boolean sideways = at.getMinX() < -TOLERANCE || at.getMaxX() > scene.getWidth() + TOLERANCE;
        boolean down = at.getMinY() < -TOLERANCE || at.getMaxY() > scene.getHeight() + TOLERANCE;
        return sideways || down && above(node).noneMatch(Flaws::isScrolled);
    }

    private static boolean isScrolled(Node node) {
        return node instanceof ContextMenuContent
                || node.getStyleClass().contains("viewport")
                || node.getStyleClass().contains("clipped-container");
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isBelow(Node node, Map<String, String> classes) {
        return above(node).anyMatch(each -> each.getStyleClass().stream().anyMatch(classes::containsKey));
    }

    private static Stream<Node> above(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent);
    }

    static String name(Node node) {
        return node.getClass().getSimpleName() + " "
                + (node.getId() == null ? "" : "#" + node.getId())
                + String.join(".", node.getStyleClass());
    }
}
