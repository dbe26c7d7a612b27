package waymark.model;

import waymark.document.TextRange;

/**
 * A box in the source.
 *
 * @param offset where the character between the brackets stands
 * @param mark that character
 */
public record Marker(int offset, char mark) {

    /** The range of the character between the brackets. */
    public TextRange range() {
        return new TextRange(offset, offset + 1);
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
