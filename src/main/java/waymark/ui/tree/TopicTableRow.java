package waymark.ui.tree;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.model.Section;
import waymark.model.Topic;

/** A row that tells the style sheet what it shows: a phase or another section at the top, a section, a leaf. */
final class TopicTableRow extends TreeTableRow<Topic> {
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass LEAF = PseudoClass.getPseudoClass("leaf");

    TopicTableRow() {
        // The title cell draws the arrow itself, in line with the box.
        setDisclosureNode(new Region());
        treeItemProperty().subscribe(item -> pseudoClassStateChanged(LEAF, item == null || item.isLeaf()));
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
