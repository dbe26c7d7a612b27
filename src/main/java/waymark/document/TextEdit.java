package waymark.document;

/**
 * One replacement in a {@link SourceText}. It says what it expects to find, so that an edit made for another version of
 * the text is refused instead of landing in the wrong place.
 *
 * @param range what is replaced; empty to insert
 * @param expected the text that must stand there now
 * @param replacement the text to put there
 */
public record TextEdit(TextRange range, String expected, String replacement) {}
