package waymark.model;

import waymark.document.TextRange;

/**
 * A box in the source, or the place for one.
 *
 * {@snippet :
 * var box = new Marker(3, '/');
 * box.status();   // DOING
 * box.start();   // 2
 * box.with('x').status();   // DONE
 * }
 *
 * @param offset the offset of the character between the brackets; for an entry without a box, the offset of its done sign, or of the empty
 * place where its text begins
 * @param length the number of characters there
 * @param mark the character between the brackets; {@code x} or a space if there is no box
 * @param form what kind of mark is or would be there
 * @param sign what the author writes for done and open instead of a box
 */
public record Marker(int offset, int length, char mark, Form form, Sign sign) {
    /**
     * What a marker contains for done and for open.
     *
     * @param words the offset where the topic's text begins, which may be before or after the sign; -1 if the text follows the sign
     */
    public record Sign(String done, String open, int words) {
        /** No sign: a box, or the place for one. */
        public static final Sign NONE = new Sign("", "", -1);

        /** A sign followed by the topic's text, or in another cell. */
        public Sign(String done, String open) {
            this(done, open, -1);
        }
    }

    /** How a topic shows that it is done. */
    public enum Form {
        /** By the character in its box. */
        BOX,
        /** By a box, inserted before its text. */
        ENTRY,
        /** By a sign, inserted before its text: tables don't support boxes. */
        ROW,
        /** By a sign, inserted before its text: GitHub doesn't render boxes in headings. */
        HEADING,
        /** Not in the file: it is one of the user's own topics. */
        OWN
    }

    /** A box, or the place for one, with the author's own signs. */
    public Marker(TextRange range, char mark, Form form, Sign sign) {
        this(range.start(), range.length(), mark, form, sign);
    }

    /** A box, or the place for one. */
    public Marker(TextRange range, char mark, Form form) {
        this(range, mark, form, Sign.NONE);
    }

    /** A box with this character at this offset. */
    public Marker(int offset, char mark) {
        this(offset, 1, mark, Form.BOX, Sign.NONE);
    }

    /** The range of the character between the brackets, or of the sign that replaces the box. */
    public TextRange range() {
        return new TextRange(offset, offset + length);
    }

    /** Whether the file has a box or sign, and not just the place for one. */
    public boolean isThere() {
        return form == Form.BOX || length > 0;
    }

    /** The start, including the opening bracket. */
    public int start() {
        return form == Form.BOX ? offset - 1 : offset;
    }

    /** The end, including the closing bracket. */
    public int end() {
        return form == Form.BOX ? offset + length + 1 : offset + length;
    }

    /** The offset where the topic's text begins. */
    public int words() {
        return sign.words < 0 ? end() : sign.words;
    }

    /** A copy of this marker with another character. */
    public Marker with(char other) {
        return new Marker(offset, length, other, form, sign);
    }

    /** The character if it has no meaning here but may have one for the author; otherwise empty. */
    public String ownSign() {
        return status() != Status.OPEN || Character.isWhitespace(mark) || Character.isSurrogate(mark)
                ? ""
                : String.valueOf(mark);
    }

    /** The status that the box shows. */
    public Status status() {
        return Status.ofMark(mark);
    }
}
