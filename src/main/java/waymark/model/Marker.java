package waymark.model;

import waymark.document.TextRange;

/**
 * A box in the source, or the place for one.
 *
 * @param offset where the character between the brackets stands; of an entry without a box, the sign that says that it is done, or
 *     the empty place where its words begin
 * @param length of what stands there
 * @param mark that character; {@code x} or a blank where there is no box
 * @param form what stands there, or would
 * @param sign what the author writes for done and for open instead of a box
 */
public record Marker(int offset, int length, char mark, Form form, Sign sign) {
    /**
     * What stands in a marker's place for done and for open.
     *
     * @param words where the words of the topic begin, which may be before or behind the sign; -1 where they follow it
     */
    public record Sign(String done, String open, int words) {
        /** A box, or a place for one. */
        public static final Sign NONE = new Sign("", "", -1);

        /** A sign with the words behind it, or in another cell. */
        public Sign(String done, String open) {
            this(done, open, -1);
        }
    }

    /** How a topic shows that it is done. */
    public enum Form {
        /** The character in its box. */
        BOX,
        /** A box is put before its words. */
        ENTRY,
        /** A sign is put before its words: a table knows no boxes. */
        ROW,
        /** A sign is put before its words: GitHub shows no boxes in headings. */
        HEADING,
        /** The file has no place for it: it is a topic of the user's own. */
        OWN
    }

    /** A box, or a place for one, with a sign of the author's own. */
    public Marker(TextRange range, char mark, Form form, Sign sign) {
        this(range.start(), range.length(), mark, form, sign);
    }

    /** A box, or a place for one. */
    public Marker(TextRange range, char mark, Form form) {
        this(range, mark, form, Sign.NONE);
    }

    /** A box with this character at this offset. */
    public Marker(int offset, char mark) {
        this(offset, 1, mark, Form.BOX, Sign.NONE);
    }

    /** Where the character between the brackets stands, or what stands for it. */
    public TextRange range() {
        return new TextRange(offset, offset + length);
    }

    /** Whether something stands there, and not only a place for it. */
    public boolean isThere() {
        return form == Form.BOX || length > 0;
    }

    /** Where it begins, with its bracket. */
    public int start() {
        return form == Form.BOX ? offset - 1 : offset;
    }

    /** Where it ends, with its bracket. */
    public int end() {
        return form == Form.BOX ? offset + length + 1 : offset + length;
    }

    /** Where the words of its topic begin. */
    public int words() {
        return sign.words < 0 ? end() : sign.words;
    }

    /** The same with another character in it. */
    public Marker with(char other) {
        return new Marker(offset, length, other, form, sign);
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
