package waymark.ui.shell;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Finds where in the window the user acted last. */
final class ActedRows {
    private final Parent root;
    private @Nullable Node pressed;

    ActedRows(Parent root) {
        this.root = root;
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed = null);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, click -> {
            Node at = click.getTarget() instanceof Node node ? node : null;
            pressed = at;
            while (at != null) {
                if (at instanceof TreeTableRow<?> || at instanceof ListCell<?>) {
                    pressed = at;
                }
                at = at.getParent();
            }
        });
    }

    /** The row with the keyboard focus, or the selected rows of the list that has it, and where the mouse was pressed. */
    Stream<Bounds> places() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        Stream<Node> rows = focused instanceof Control list
                ? list.lookupAll(".indexed-cell").stream()
                        .filter(cell -> cell instanceof IndexedCell<?> row && row.isSelected() && row.isVisible())
                : Stream.ofNullable(focused);
        return Stream.concat(rows, Stream.ofNullable(pressed).filter(row -> row.getScene() == root.getScene()))
                .map(row -> row.localToScene(row.getLayoutBounds()));
    }
}
