package waymark.ui.tree;

import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The arrow before a row with children. A click expands or collapses the row. */
final class Disclosure extends StackPane {
    private final Region arrow = new Region();
    private @Nullable TreeItem<?> item;
    private Subscription expansion = Subscription.EMPTY;

    Disclosure() {
        getStyleClass().add("disclosure");
        arrow.getStyleClass().add("arrow-head");
        getChildren().add(arrow);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /** Shows the state of this row from now on. */
    void follow(@Nullable TreeItem<?> next) {
        expansion.unsubscribe();
        item = next;
        arrow.setVisible(next != null && !next.isLeaf());
        expansion = next == null
                ? Subscription.EMPTY
                : next.expandedProperty().subscribe(open -> arrow.setRotate(open ? 90 : 0));
    }

    private void pressed(MouseEvent event) {
        if (item != null && !item.isLeaf() && event.getButton() == MouseButton.PRIMARY) {
            item.setExpanded(!item.isExpanded());
            event.consume();
        }
    }
}
