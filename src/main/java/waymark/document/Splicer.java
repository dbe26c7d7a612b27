package waymark.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Comparator;
import java.util.List;

/**
 * Applies edits to the bytes of a {@link SourceText}. Everything outside of the edits is copied unchanged, so the result without edits
 * equals the input.
 *
 * {@snippet :
 * var source = SourceText.read("- [ ] Sets\r\n- [ ] Maps\r\n".getBytes(UTF_8));
 * var tick = new TextEdit(new TextRange(3, 4), " ", "x");
 * new String(Splicer.apply(source, List.of(tick)), UTF_8);   // - [x] Sets\r\n- [ ] Maps\r\n
 * }
 */
public final class Splicer {
    private Splicer() {}

    /**
     * The bytes of {@code source} with {@code edits} applied. Characters that the file's charset lacks are written as numeric character
     * references, which Markdown reads as the same character. An insertion at the offset where another edit begins goes before that edit.
     *
     * @throws StaleEditException if the text at a range isn't the expected one or two edits overlap
     */
    public static byte[] apply(SourceText source, List<TextEdit> edits) throws StaleEditException {
        var sorted = edits.stream()
                .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start())
                        .thenComparing(edit -> edit.range().length() > 0))
                .toList();
        byte[] bytes = source.sharedBytes();
        var out = new ByteArrayOutputStream(bytes.length + 16 * edits.size());
        int copied = 0;
        int end = 0;
        for (TextEdit edit : sorted) {
            check(source, edit, end);
            end = edit.range().end();
            int from = source.byteOffset(edit.range().start());
            out.write(bytes, copied, from - copied);
            out.writeBytes(encode(edit.replacement(), source.encoding().charset()));
            copied = source.byteOffset(end);
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    private static void check(SourceText source, TextEdit edit, int previousEnd) throws StaleEditException {
        TextRange range = edit.range();
        if (range.start() < previousEnd) {
            throw new StaleEditException("two edits overlap at character " + range.start());
        }
        if (range.end() > source.text().length() || !source.text(range).equals(edit.expected())) {
            throw new StaleEditException("line "
                    + source.line(Math.min(range.start(), source.text().length())) + " doesn't hold the expected text");
        }
    }

    private static byte[] encode(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text.getBytes(charset);
        }
        var references = new StringBuilder();
        text.codePoints().forEach(character -> {
            String one = Character.toString(character);
            references.append(encoder.canEncode(one) ? one : "&#" + character + ";");
        });
        return references.toString().getBytes(charset);
    }
}
