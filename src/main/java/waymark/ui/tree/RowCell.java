package waymark.ui.tree;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;
import waymark.ui.controls.RowContent;

/**
 * A cell that shows one aspect of a {@link RowContent} and follows each new state. Only visible cells exist, so a tick costs what is visible.
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

    /** The nodes for the row; null for none. */
    abstract @Nullable Node show(RowContent row);

    /** The width available to its content. */
    double extent() {
        return getWidth();
    }

    private void refresh() {
        Topic topic = getItem();
        if (!isEmpty()
                && topic != null
                && !model.stateProperty().get().roadmap().has(topic)) {
            // A row of the previous version, which is about to be removed.
            return;
        }
        setGraphic(isEmpty() || topic == null ? null : show(RowContent.of(model.model(), topic)));
    }

    @Override
    protected final void updateItem(@Nullable Topic topic, boolean empty) {
        super.updateItem(topic, empty);
        refresh();
    }

    /**
     * Limits the nodes to the cell's width, so that long titles are cut rather than overflow. Requests another layout only if the width has
     * changed: requesting one each time would never settle.
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
            // The control would clip the content to the cell.
            setClip(null);
        }
    }
}
