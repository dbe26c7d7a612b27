package waymark.model;

import java.util.List;
import waymark.document.TextRange;

/**
 * A task: a list item that begins with a box.
 *
 * @param marker its box
 * @param nature how it counts
 */
public record Item(
        int index,
        int parent,
        TextRange range,
        Marker marker,
        String number,
        String text,
        Nature nature,
        List<Topic> children)
        implements Topic {

    public Item {
        children = List.copyOf(children);
    }

    /** Whether no task stands below it. Only leaves are counted. */
    public boolean isLeaf() {
        for (Topic child : children) {
            if (child instanceof Item || child instanceof Section) {
                return false;
            }
        }
        return true;
    }
}
