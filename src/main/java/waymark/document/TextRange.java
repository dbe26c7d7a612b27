package waymark.document;

/**
 * A range of a {@link SourceText}: UTF-16 offsets, {@code end} exclusive.
 *
 * {@snippet :
 * var sets = new TextRange(6, 10);
 * "- [ ] Sets".substring(sets.start(), sets.end());   // Sets
 * sets.length();   // 4
 * sets.contains(10);   // false
 * }
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
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

    /** Whether the range contains the character at {@code offset}. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
