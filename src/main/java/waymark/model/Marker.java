package waymark.model;

import waymark.document.TextRange;

/**
 * A box in the source, or the place for one.
 *
 * @param range the character between the brackets; of an entry without a box, the sign that says that it is done, or the empty
 *     place where its words begin
 * @param mark that character; {@code x} or a blank where there is no box
 * @param form what stands there, or would
 */
public record Marker(TextRange range, char mark, Form form) {
    /** How a topic shows that it is done. */
    public enum Form {
        /** The character in its box. */
        BOX,
        /** A box is put before its words. */
        ENTRY,
        /** A sign is put before its words: a table knows no boxes. */
        ROW,
        /** The file has no place for it: it is a topic of the user's own. */
        OWN
    }

    /** A box with this character at this offset. */
    public Marker(int offset, char mark) {
        this(new TextRange(offset, offset + 1), mark, Form.BOX);
    }

    /** Where the character between the brackets stands, or what stands for it. */
    public int offset() {
        return range.start();
    }

    /** Whether something stands there, and not only a place for it. */
    public boolean isThere() {
        return form == Form.BOX || range.length() > 0;
    }

    /** Where it begins, with its bracket. */
    public int start() {
        return form == Form.BOX ? range.start() - 1 : range.start();
    }

    /** Where it ends, with its bracket. */
    public int end() {
        return form == Form.BOX ? range.end() + 1 : range.end();
    }

    /** The character where it has no meaning here, but one to the author; else nothing. */
    public String ownSign() {
        return status() != Status.OPEN || Character.isWhitespace(mark) || Character.isSurrogate(mark)
                ? ""
                : String.valueOf(mark);
    }

    /** What the box says. */
    public Status status() {
        return Status.ofMark(mark);
    }
}
