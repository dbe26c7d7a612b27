package waymark.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextRange;

/**
 * A task: a list item or a line that begins with a box.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("- [ ] Sets\n  - [/] Read\n".getBytes(UTF_8)));
 * var items = plan.items().toList();
 * items.getFirst().isLeaf();   // false
 * items.getLast().marker().status();   // DOING
 * }
 *
 * @param marker its box
 * @param countingKind how it counts
 * @param recurrence how often it is repeated if it is a routine item
 * @param gfm whether GitHub renders it as a task too
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
    private static final Pattern SECOND_LINE =
            Pattern.compile("[\\s>]*+[^\\r\\n]*+(?:\\r\\n|[\\r\\n])[ \\t>\\p{Z}]*+\\S");

    public Item {
        children = List.copyOf(children);
    }

    /** One of the user's own topics, below another topic whose counting kind it inherits. It has no place in the file. */
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

    /** The recurrence of the section's first routine item: the section itself doesn't have one. */
    private static Recurrence recurrence(Section section) {
        return section.children().stream()
                .filter(child -> child instanceof Item item && item.countingKind == CountingKind.ROUTINE)
                .map(child -> ((Item) child).recurrence)
                .findFirst()
                .orElse(Recurrence.DAILY);
    }

    /**
     * The offset that content below this item is indented to; empty if the item isn't a list entry, so that the file can't have anything
     * below it.
     */
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

    /** A copy of this item with another box. */
    public Item with(Marker box) {
        return new Item(index, parent, range, box, number, text, countingKind, recurrence, gfm, children);
    }

    /** Whether it is an entry without a box that is tracked. */
    public boolean isEntry() {
        return marker.form() != Marker.Form.BOX && marker.form() != Marker.Form.OWN;
    }

    /** Whether it is a heading that is tracked. */
    public boolean isHeading() {
        return marker.form() == Marker.Form.HEADING;
    }

    /** The range of its own text in the source: everything in it before its first child. Its title is the first line of that. */
    public TextRange ownText() {
        int from = marker.words();
        int to = children().isEmpty()
                ? range().end()
                : children().getFirst().range().start();
        return new TextRange(from, Math.max(from, to));
    }

    /** Whether its own text goes on after its title, in the next line. Comments and the marks of quotes don't count. */
    public boolean hasMoreLines(SourceText source) {
        if (isOwn() || isHeading()) {
            return false;
        }
        String text = source.text(ownText()).stripTrailing();
        boolean isOneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return !isOneLine && SECOND_LINE.matcher(withoutComments(text)).lookingAt();
    }

    private static String withoutComments(String text) {
        var left = new StringBuilder();
        int done = 0;
        for (int start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", done)) {
            int end = text.indexOf("-->", start + 2);
            if (end < 0) {
                break;
            }
            left.append(text, done, start);
            done = end + 3;
        }
        return done == 0 ? text : left.append(text, done, text.length()).toString();
    }

    /** Whether it is one of the user's own topics, which the file doesn't contain. */
    public boolean isOwn() {
        return marker.form() == Marker.Form.OWN;
    }

    /** Whether it has no task below it. Only leaves are counted. */
    public boolean isLeaf() {
        for (Topic child : children) {
            if (child instanceof Item || child instanceof Section) {
                return false;
            }
        }
        return true;
    }
}
