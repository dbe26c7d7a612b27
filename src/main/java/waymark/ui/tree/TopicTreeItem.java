package waymark.ui.tree;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import waymark.model.Topic;

/**
 * A topic's item in the tree table. Its children are created on first access, so that opening costs what is visible rather than what
 * exists.
 */
final class TopicTreeItem extends TreeItem<Topic> {
    private final TreeShape shape;
    private final boolean leaf;
    private boolean built;

    TopicTreeItem(Topic topic, TreeShape shape) {
        super(topic);
        this.shape = shape;
        this.leaf = !shape.hasChildren(topic);
        if (!leaf) {
            setExpanded(shape.expanded().get(topic.index()));
            expandedProperty().subscribe((before, now) -> shape.expanded().set(topic.index(), now));
        }
    }

    /** Whether it belongs to these rows. */
    boolean isOf(TreeShape rows) {
        return shape == rows;
    }

    TreeShape shape() {
        return shape;
    }

    @Override
    public boolean isLeaf() {
        return leaf;
    }

    @Override
    public ObservableList<TreeItem<Topic>> getChildren() {
        if (!built) {
            build(TopicTreeItem::self);
        }
        return super.getChildren();
    }

    /**
     * Creates all visible rows at once, from the lowest up, so that none notifies its parents. For a tree that isn't shown yet: adding rows
     * to a shown tree is slow.
     */
    TopicTreeItem built() {
        if (isExpanded() && !built) {
            build(TopicTreeItem::built);
        }
        return this;
    }

    private TopicTreeItem self() {
        return this;
    }

    private void build(UnaryOperator<TopicTreeItem> each) {
        built = true;
        var children = new ArrayList<TopicTreeItem>();
        for (Topic child : shape.children(getValue())) {
            children.add(each.apply(new TopicTreeItem(child, shape)));
        }
        super.getChildren().setAll(children);
    }
}
