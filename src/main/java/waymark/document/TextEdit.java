package waymark.document;

/**
 * A replacement in a {@link SourceText}. It includes the text it expects, so that an edit for another version of the text is refused
 * instead of being applied in the wrong place.
 *
 * {@snippet :
 * var source = SourceText.read("- [x] Sets\n- [ ] Maps\n".getBytes(UTF_8));
 * var date = new TextEdit(new TextRange(10, 10), "", " ✅ 2026-11-23");
 * new String(Splicer.apply(source, List.of(date)), UTF_8);   // - [x] Sets ✅ 2026-11-23\n- [ ] Maps\n
 * }
 *
 * @param range the range to replace; empty to insert
 * @param expected the text that must be at the range now
 * @param replacement the text to write instead
 */
public record TextEdit(TextRange range, String expected, String replacement) {}
