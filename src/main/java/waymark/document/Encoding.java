package waymark.document;

import java.nio.charset.Charset;

/**
 * How a {@link SourceText} is encoded on disk.
 *
 * {@snippet :
 * var source = SourceText.read("# Plan\r\n- [ ] Sets\r\n".getBytes(UTF_8));
 * source.encoding();   // Encoding[charset=UTF-8, bom=false, lineEnding=CRLF, malformed=0]
 * }
 *
 * @param charset the charset it was decoded with
 * @param bom whether the text is preceded by a byte order mark
 * @param lineEnding the line ending in use
 * @param malformed the number of byte sequences that are invalid in that charset; each is read as U+FFFD
 */
public record Encoding(Charset charset, boolean bom, LineEnding lineEnding, int malformed) {

    /** The line ending of a text. */
    public enum LineEnding {
        /** There is only one line. */
        NONE(System.lineSeparator()),
        /** Unix. */
        LF("\n"),
        /** Windows. */
        CRLF("\r\n"),
        /** Old Mac. */
        CR("\r"),
        /** More than one of the above. */
        MIXED("\n");

        private final String text;

        LineEnding(String text) {
            this.text = text;
        }

        /** The line break to use for new lines in such a text. */
        public String text() {
            return text;
        }
    }
}
