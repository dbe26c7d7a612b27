package waymark.document;

import java.nio.charset.Charset;

/**
 * How a {@link SourceText} is written on disk.
 *
 * @param charset the charset it was decoded with
 * @param bom whether a byte order mark stands before the text
 * @param lineEnding the line ending in use
 * @param malformed how many byte sequences are not text in that charset; each is read as U+FFFD
 */
public record Encoding(Charset charset, boolean bom, LineEnding lineEnding, int malformed) {

    /** What ends the lines of a text. */
    public enum LineEnding {
        /** No line ends at all. */
        NONE(System.lineSeparator()),
        /** Unix. */
        LF("\n"),
        /** Windows. */
        CRLF("\r\n"),
        /** Old Mac. */
        CR("\r"),
        /** More than one of them. */
        MIXED("\n");

        private final String text;

        LineEnding(String text) {
            this.text = text;
        }

        /** The characters to end a new line with in such a text. */
        public String text() {
            return text;
        }
    }
}
