package waymark.ui.tree;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import waymark.model.Topic;

/**
 * A topic's place in the tree control. What stands below is built when it is first asked for, so that opening costs what is
 * seen and not what there is.
 */
final class TopicTreeItem extends TreeItem<Topic> {
    private final TreeShape shape;
    private final boolean leaf;
    private boolean built;

    TopicTreeItem(Topic topic, TreeShape shape) {
        super(topic);
        this.shape = shape;
        this.leaf = !shape.hasChildren(topic);
        setExpanded(!leaf && shape.expanded().get(topic.index()));
        expandedProperty().subscribe((before, now) -> shape.expanded().set(topic.index(), now));
    }

    @Override
    public boolean isLeaf() {
        return leaf;
    }

    @Override
    public ObservableList<TreeItem<Topic>> getChildren() {
        var children = super.getChildren();
        if (!built) {
            built = true;
            children.setAll(shape.children(getValue()).stream()
                    .map(child -> new TopicTreeItem(child, shape))
                    .toList());
        }
        return children;
    }

    /** Builds all rows that are seen at once. For a tree that no control shows yet: attached, each would be costly. */
    TopicTreeItem built() {
        if (isExpanded()) {
            getChildren().forEach(child -> ((TopicTreeItem) child).built());
        }
        return this;
    }
}
