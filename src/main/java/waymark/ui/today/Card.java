package waymark.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the page under a title of its own. */
class Card extends VBox {
    private final HBox head;
    private List<Object> shown = List.of();

    Card(String title) {
        getStyleClass().add("card");
        var label = new Label(title);
        label.getStyleClass().add("card-title");
        label.setMinWidth(USE_PREF_SIZE);
        head = new HBox(label);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    /** Puts something at the end of the title's line. */
    final void addToHead(Node... nodes) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        head.getChildren().addAll(nodes);
    }

    /** Whether what is to be shown is something else than before. */
    final boolean isNew(Object... now) {
        List<Object> key = List.of(now);
        boolean isNew = !key.equals(shown);
        shown = key;
        return isNew;
    }

    /** Shows the card, or leaves its place to the others. */
    final void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
