package waymark.model;

import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;

/**
 * A list entry without a box, a row of a table, or a heading without anything to tick below: something that could be tracked as a
 * task.
 *
 * @param line where its bullet, the row or the heading begins, counted from 1
 * @param offset where its content begins in the text; the row's own beginning for a row, and the heading's for a heading
 * @param said where its words stand: its first block, or the cell of a row that names the topic, or the words of a heading
 * @param text what it says in its first line, as plain text; of a row, the cell that names the topic
 * @param depth how many lists it stands in beside its own; 0 for a row and a heading
 * @param topic whether it is what is tracked, and not what groups or explains other entries
 * @param proposed whether it looks like something to learn or do, and not like contents, explanations or credits
 * @param mark the sign by which the file says that it is done or open; null for none
 */
public record PlainEntry(
        Kind kind,
        int line,
        int offset,
        TextRange said,
        String text,
        int depth,
        boolean topic,
        boolean proposed,
        @Nullable Marker mark) {
    /** What it is. */
    public enum Kind {
        ITEM,
        ROW,
        HEADING
    }

    /** One that is not judged yet. */
    public PlainEntry(Kind kind, int line, int offset, TextRange said, String text, int depth) {
        this(kind, line, offset, said, text, depth, false, false, null);
    }

    /** Whether the file says that it is done, by a sign of its own. */
    public boolean isMarkedDone() {
        return mark != null && mark.status() == Status.DONE;
    }

    /** The same after it was judged. */
    public PlainEntry judged(boolean isTopic, boolean isProposed, @Nullable Marker itsMark) {
        return new PlainEntry(kind, line, offset, said, text, depth, isTopic, isProposed, itsMark);
    }
}
