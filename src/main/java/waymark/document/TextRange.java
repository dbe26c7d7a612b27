package waymark.document;

/**
 * A stretch of {@link SourceText}: UTF-16 offsets, {@code end} exclusive.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }

    /** Whether the character at {@code offset} lies in this range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
