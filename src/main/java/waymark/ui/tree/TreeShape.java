package waymark.ui.tree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Blank;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Topic;

/**
 * The topics that the tree shows and those that are expanded, by {@link Topic#index()}.
 *
 * @param roadmap the version of the roadmap
 * @param visible the topics that are shown; null for all
 * @param expanded the topics whose children are shown; updated as the user expands and collapses
 * @param order the order of the rows below each topic; empty for that of the roadmap
 */
record TreeShape(Roadmap roadmap, @Nullable BitSet visible, BitSet expanded, Optional<TopicOrder> order) {

    /** Rows in the order of the roadmap. */
    TreeShape(Roadmap roadmap, @Nullable BitSet visible, BitSet expanded) {
        this(roadmap, visible, expanded, Optional.empty());
    }

    /** The same rows in another order. */
    TreeShape in(Optional<TopicOrder> another) {
        return another.equals(order) ? this : new TreeShape(roadmap, visible, expanded, another);
    }

    /** The same rows with these expanded. */
    TreeShape opened(BitSet others) {
        return new TreeShape(roadmap, visible, others, order);
    }

    /** Whether the same topics are rows in both, with others expanded. */
    boolean hasRowsOf(TreeShape other) {
        return visible != null && visible == other.visible;
    }

    /** Whether a topic is a row. Prose is shown in the detail pane instead. */
    boolean shows(Topic topic) {
        return !(topic instanceof Prose) && (visible == null || visible.get(topic.index()));
    }

    /** The same rows with everything below a topic expanded or collapsed. */
    TreeShape expanding(Topic topic, boolean expand) {
        var open = (BitSet) expanded.clone();
        for (Topic below : roadmap.subtree(topic)) {
            if (!below.children().isEmpty() && !(below instanceof Blank)) {
                open.set(below.index(), expand);
            }
        }
        open.set(0);
        return opened(open);
    }

    /** The rows directly below. */
    List<Topic> children(Topic topic) {
        List<Topic> rows = topic.children().stream().filter(this::shows).toList();
        return order.map(by -> by.sorted(rows)).orElse(rows);
    }

    boolean hasChildren(Topic topic) {
        for (Topic child : topic.children()) {
            if (shows(child)) {
                return true;
            }
        }
        return false;
    }
}
