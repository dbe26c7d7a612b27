package waymark.ui.tree;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;
import waymark.ui.controls.TopicRow;

/**
 * A cell that shows one side of a {@link TopicRow}, and shows it again with each new state. Only cells in sight exist, so a
 * tick costs what is seen.
 */
abstract class RowCell extends TreeTableCell<Topic, Topic> {
    private final RoadmapTreeViewModel model;
    private final InvalidationListener refresh = changed -> refresh();

    RowCell(RoadmapTreeViewModel model, String style) {
        this.model = model;
        getStyleClass().add(style);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var weak = new WeakInvalidationListener(refresh);
        model.stateProperty().addListener(weak);
        model.filterProperty().addListener(weak);
        model.fresh().versionProperty().addListener(weak);
    }

    final RoadmapTreeViewModel model() {
        return model;
    }

    /** The nodes that show the row; null for none. */
    abstract @Nullable Node show(TopicRow row);

    /** How wide what it shows may be. */
    double extent() {
        return getWidth();
    }

    private void refresh() {
        Topic topic = getItem();
        if (!isEmpty()
                && topic != null
                && !model.stateProperty().get().roadmap().has(topic)) {
            // A row of the version before: it is about to go.
            return;
        }
        setGraphic(isEmpty() || topic == null ? null : show(TopicRow.of(model.model(), topic)));
    }

    @Override
    protected final void updateItem(@Nullable Topic topic, boolean empty) {
        super.updateItem(topic, empty);
        refresh();
    }

    /**
     * Gives the nodes the room that the cell has, so that long titles are cut and not the cell overrun. Only a new room asks
     * for another layout: one that is asked for each time would never rest.
     */
    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region shown) {
            double room =
                    Math.max(0, extent() - shown.getLayoutX() - getInsets().getRight());
            if (shown.getPrefWidth() != room) {
                shown.setPrefWidth(room);
                super.layoutChildren();
            }
            // The control would show no more than lies within the cell itself.
            setClip(null);
        }
    }
}
