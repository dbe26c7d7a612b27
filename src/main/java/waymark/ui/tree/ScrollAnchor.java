package waymark.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import waymark.model.Topic;

/** The position of rows on screen, to restore it when the tree shows a new version. */
final class ScrollAnchor {
    private final TreeTableView<Topic> table;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Topic topic, double y) {}

    private ScrollAnchor(TreeTableView<Topic> table) {
        this.table = table;
    }

    /** Remembers the visible rows. */
    static ScrollAnchor of(TreeTableView<Topic> table) {
        var anchor = new ScrollAnchor(table);
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int last = flow.getLastVisibleCell().getIndex();
            for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
                IndexedCell<?> cell = flow.getCell(i);
                if (cell instanceof TreeTableRow<?> row && row.getItem() instanceof Topic topic) {
                    anchor.rows.add(new Row(topic, cell.getLayoutY()));
                }
            }
        }
        return anchor;
    }

    /**
     * Scrolls so that the first of them that still exists is at its old position.
     *
     * @param now finds a topic in the version that the tree shows
     */
    void restore(Function<Topic, Optional<Topic>> now) {
        for (Row row : rows) {
            int index = now.apply(row.topic())
                    .map(topic -> Rows.of(table, topic, false))
                    .orElse(-1);
            if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                table.layout();
                flow.scrollToTop(index);
                flow.scrollPixels(-row.y());
                return;
            }
        }
    }
}
