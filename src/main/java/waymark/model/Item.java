package waymark.model;

import java.util.List;
import waymark.document.TextRange;

/**
 * A task: a list item that begins with a box, or a line that begins with one.
 *
 * @param marker its box
 * @param nature how it counts
 * @param recurrence how often it is done again, if it counts as a routine
 * @param gfm whether GitHub takes it for a task too
 */
public record Item(
        int index,
        int parent,
        TextRange range,
        Marker marker,
        String number,
        String text,
        CountingKind nature,
        Recurrence recurrence,
        boolean gfm,
        List<Topic> children)
        implements Topic {

    public Item {
        children = List.copyOf(children);
    }

    /** The same item in another version of the roadmap. */
    public Item in(int place, int above, Marker box, List<Topic> below) {
        return new Item(place, above, range, box, number, text, nature, recurrence, gfm, below);
    }

    /** Whether it is an entry without a box that the user tracks. */
    public boolean isEntry() {
        return marker.form() != Marker.Form.BOX;
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
