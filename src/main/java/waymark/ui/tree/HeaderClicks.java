package waymark.ui.tree;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import waymark.model.Topic;

/** Sorts the rows by the column whose header is clicked. {@link TreeShape} sorts, not the control. */
final class HeaderClicks {
    private final RoadmapTreeViewModel model;
    private final TreeTableView<Topic> table;

    HeaderClicks(RoadmapTreeViewModel model, TreeTableView<Topic> table) {
        this.model = model;
        this.table = table;
        model.narrowing().orderProperty().subscribe(this::mark);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::sort);
    }

    /** The first click on a header sorts, the second one reverses, the third one restores the order of the roadmap. */
    private void sort(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        header(click).ifPresent(id -> {
            var order = model.narrowing().orderProperty();
            var before = order.get().filter(by -> by.column().equals(id));
            order.set(
                    before.isEmpty()
                            ? Optional.of(new TopicOrder(model.model(), id, false))
                            : before.filter(by -> !by.descending()).map(by -> new TopicOrder(model.model(), id, true)));
        });
    }

    /** The id of the column whose header was clicked. */
    private static Optional<String> header(MouseEvent click) {
        Node at = (Node) click.getTarget();
        while (at != null && !(at instanceof TableColumnHeader)) {
            at = at.getParent();
        }
        return at instanceof TableColumnHeader header && header.getTableColumn() != null
                ? Optional.of(header.getTableColumn().getId())
                : Optional.empty();
    }

    private void mark(Optional<TopicOrder> order) {
        for (TreeTableColumn<Topic, ?> column : table.getColumns()) {
            String sign = order.filter(by -> by.column().equals(column.getId()))
                    .map(by -> by.descending() ? " ↓" : " ↑")
                    .orElse("");
            column.setText(model.model().words().text("column." + column.getId()) + sign);
        }
    }
}
