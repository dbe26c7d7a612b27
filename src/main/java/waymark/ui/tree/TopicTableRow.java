package waymark.ui.tree;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.model.Section;
import waymark.model.Topic;

/** A row with pseudo-classes for what it shows: a phase, another top-level section, or a section. */
final class TopicTableRow extends TreeTableRow<Topic> {
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    TopicTableRow() {
        // The title cell draws the arrow itself, aligned with the box.
        setDisclosureNode(new Region());
    }

    /** In a new tree, the same topic in the same position is a new item with its own expanded state. */
    @Override
    protected boolean isItemChanged(@Nullable Topic before, @Nullable Topic now) {
        return before != now || getTreeItem() != getTreeTableView().getTreeItem(getIndex());
    }

    /** Whole pixels keep lines sharp. */
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
