package waymark.model;

import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;

/**
 * A list entry without a box, a table row, or a heading with nothing to tick below it: something that could be tracked as a task.
 *
 * {@snippet :
 * var entries = PlainEntryReader.read(SourceText.read("## Learn\n- ✅ Sets\n- Maps\n".getBytes(UTF_8)));
 * entries.getFirst().kind();   // ITEM
 * entries.getFirst().isMarkedDone();   // true
 * }
 *
 * @param line the line, counted from 1, where its bullet, the row or the heading begins
 * @param offset the offset where its content begins; for a row or a heading, where the row or heading itself begins
 * @param said the range of its text: its first block, the cell that names the row's topic, or the heading's text
 * @param text its first line as plain text; for a row, the cell that names the topic
 * @param depth how many lists enclose its own list; 0 for a row or a heading
 * @param topic whether it is itself tracked, rather than grouping or explaining other entries
 * @param proposed whether it looks like something to learn or do, rather than a table of contents, an explanation or credits
 * @param mark the sign by which the file marks it as done or open; null if there is none
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
    /** What kind of entry it is. */
    public enum Kind {
        ITEM,
        ROW,
        HEADING
    }

    /** An entry that hasn't been judged yet. */
    public PlainEntry(Kind kind, int line, int offset, TextRange said, String text, int depth) {
        this(kind, line, offset, said, text, depth, false, false, null);
    }

    /** Whether the file marks it as done with its own sign. */
    public boolean isMarkedDone() {
        return mark != null && mark.status() == Status.DONE;
    }

    /** A copy of this entry with the outcome of judging it. */
    public PlainEntry judged(boolean isTopic, boolean isProposed, @Nullable Marker itsMark) {
        return new PlainEntry(kind, line, offset, said, text, depth, isTopic, isProposed, itsMark);
    }
}
