package waymark.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the page with a title of its own. */
class Card extends VBox {
    private final FlowPane head;
    private final HBox end = new HBox();
    private final Label title;
    private List<Object> shown = List.of();

    Card(String title) {
        getStyleClass().add("card");
        this.title = new Label(title);
        this.title.getStyleClass().add("card-title");
        this.title.setMinWidth(USE_PREF_SIZE);
        head = new FlowPane(this.title);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        // No wider than the card, whatever the title was before.
        head.setMinWidth(0);
        head.setPrefWidth(0);
        getChildren().add(head);
    }

    /** Adds nodes at the end of the title's line, or below the title if there is no room. */
    final void addToHead(Region... nodes) {
        for (Region node : nodes) {
            node.setMinWidth(USE_PREF_SIZE);
        }
        end.getStyleClass().add("card-end");
        end.setAlignment(Pos.CENTER_RIGHT);
        end.getChildren().addAll(nodes);
        head.getChildren().add(end);
    }

    @Override
    protected void layoutChildren() {
        double room = head.getWidth() - head.snappedLeftInset() - head.snappedRightInset();
        double beside = room - snapSizeX(title.prefWidth(-1)) - snapSpaceX(head.getHgap());
        end.setPrefWidth(beside >= end.minWidth(-1) ? Math.floor(beside) : USE_COMPUTED_SIZE);
        super.layoutChildren();
    }

    /** Whether the content differs from what was shown last. */
    final boolean isNew(Object... now) {
        List<Object> key = List.of(now);
        boolean isNew = !key.equals(shown);
        shown = key;
        return isNew;
    }

    /** Shows the card, or hides it without leaving a gap. */
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
