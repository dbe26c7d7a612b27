package waymark.ui.tree;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;

/** Finds the rows of topics in the tree table. */
final class Rows {
    private static final int MOST_ABOVE = 4;

    private Rows() {}

    /**
     * The row of a topic, or -1 if it has none.
     *
     * @param expand whether to expand the topics above it
     */
    static int of(TreeTableView<Topic> table, Topic topic, boolean expand) {
        TreeItem<Topic> item = item(table, topic, expand);
        return item == null ? -1 : table.getRow(item);
    }

    private static @Nullable TreeItem<Topic> item(TreeTableView<Topic> table, Topic topic, boolean expand) {
        var root = table.getRoot();
        TreeItem<Topic> at = root;
        while (at != null && at.getValue() != topic) {
            if (!at.isExpanded()) {
                if (!expand || at.isLeaf()) {
                    return null;
                }
                at.setExpanded(true);
            }
            TreeItem<Topic> next = null;
            for (TreeItem<Topic> child : at.getChildren()) {
                int index = child.getValue().index();
                if (index <= topic.index() && (next == null || next.getValue().index() < index)) {
                    next = child;
                }
            }
            at = next;
        }
        return at;
    }

    /** Scrolls to a row unless it is visible, leaving some rows visible above it if there is room. */
    static void bringIntoSight(TreeTableView<Topic> table, int row) {
        int above = MOST_ABOVE;
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && first.getIndex() < row && row < last.getIndex()) {
                return;
            }
            if (first != null && last != null) {
                above = Math.min(MOST_ABOVE, (last.getIndex() - first.getIndex()) / 3);
            }
        }
        table.scrollTo(Math.max(0, row - above));
    }
}
