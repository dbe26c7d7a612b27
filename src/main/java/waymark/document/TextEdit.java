package waymark.document;

/**
 * A replacement in a {@link SourceText}. It includes the text it expects, so that an edit for another version of the text is refused
 * instead of being applied in the wrong place.
 *
 * @param range the range to replace; empty to insert
 * @param expected the text that must be at the range now
 * @param replacement the text to write instead
 */
public record TextEdit(TextRange range, String expected, String replacement) {}
