package waymark.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextRange;

/**
 * A task: a list item that begins with a box, or a line that begins with one.
 *
 * @param marker its box
 * @param countingKind how it counts
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
        CountingKind countingKind,
        Recurrence recurrence,
        boolean gfm,
        List<Topic> children)
        implements Topic {
    private static final Pattern ENTRY = Pattern.compile("[ \\t>]*(?:[-+*]|\\d{1,9}[.)])(?:[ \\t]+|(?=[\\r\\n]))");

    public Item {
        children = List.copyOf(children);
    }

    /** A topic of the user's own below another, in the counting of which it is. It has no place in the file. */
    public static Item own(int index, Topic above, int parent, String text) {
        var nowhere = new TextRange(above.range().end(), above.range().end());
        var marker = new Marker(nowhere, ' ', Marker.Form.OWN);
        return switch (above) {
            case Item item ->
                new Item(index, parent, nowhere, marker, "", text, item.countingKind, item.recurrence, true, List.of());
            case Section section ->
                new Item(
                        index,
                        parent,
                        nowhere,
                        marker,
                        "",
                        text,
                        section.countingKind(),
                        recurrence(section),
                        true,
                        List.of());
            default -> throw new IllegalArgumentException("nothing stands below " + above);
        };
    }

    /** That of the first routine there: a section doesn't know its own. */
    private static Recurrence recurrence(Section section) {
        return section.children().stream()
                .filter(child -> child instanceof Item item && item.countingKind == CountingKind.ROUTINE)
                .map(child -> ((Item) child).recurrence)
                .findFirst()
                .orElse(Recurrence.DAILY);
    }

    /** Where what stands below it is indented to; none where it is no entry of a list, and nothing can stand below it in the file. */
    public OptionalInt indent(SourceText source) {
        int line = source.line(range.start());
        if (marker.form() != Marker.Form.BOX && marker.form() != Marker.Form.ENTRY) {
            return OptionalInt.empty();
        }
        int end = line < source.lines()
                ? source.lineStart(line + 1)
                : source.text().length();
        var entry = ENTRY.matcher(source.text()).region(range.start(), end);
        return entry.lookingAt() ? OptionalInt.of(entry.end()) : OptionalInt.empty();
    }

    @Override
    public Item relocated(Relocation there, List<Topic> below) {
        return new Item(
                there.index(index),
                there.index(parent),
                there.range(range),
                there.marker(marker),
                number,
                text,
                countingKind,
                recurrence,
                gfm,
                below);
    }

    /** The same item with another box. */
    public Item with(Marker box) {
        return new Item(index, parent, range, box, number, text, countingKind, recurrence, gfm, children);
    }

    /** Whether it is an entry without a box that the user tracks. */
    public boolean isEntry() {
        return marker.form() != Marker.Form.BOX && marker.form() != Marker.Form.OWN;
    }

    /** Whether it is a heading that the user tracks. */
    public boolean isHeading() {
        return marker.form() == Marker.Form.HEADING;
    }

    /** Whether the user added it, and the file knows nothing of it. */
    public boolean isOwn() {
        return marker.form() == Marker.Form.OWN;
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
