package waymark.ui.tree;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.model.Section;
import waymark.model.Topic;

/** A row that tells the style sheet what it shows: a phase or another section at the top, or a section. */
final class TopicTableRow extends TreeTableRow<Topic> {
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    TopicTableRow() {
        // The title cell draws the arrow itself, in line with the box.
        setDisclosureNode(new Region());
    }

    /** In a new tree, the same topic at the same place is another item, with an expansion of its own. */
    @Override
    protected boolean isItemChanged(@Nullable Topic before, @Nullable Topic now) {
        return before != now || getTreeItem() != getTreeTableView().getTreeItem(getIndex());
    }

    /** Whole pixels, so that lines stay sharp. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(@Nullable Topic topic, boolean empty) {
        super.updateItem(topic, empty);
        boolean section = !empty && topic instanceof Section;
        pseudoClassStateChanged(SECTION, section);
        pseudoClassStateChanged(TOP, section && topic.parent() == 0);
    }
}
