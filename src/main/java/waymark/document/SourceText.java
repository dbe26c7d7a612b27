package waymark.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import waymark.document.Encoding.LineEnding;

/**
 * A text file as it is on disk, and its decoded characters.
 *
 * <p>Distinguishes UTF-8, UTF-16 with a byte order mark, and windows-1252; invalid bytes are read as U+FFFD. Nothing is lost: {@link
 * #bytes()} always equals the input, and {@link Splicer} edits those bytes. The byte order mark is not part of {@link #text()}. Immutable.
 *
 * {@snippet :
 * var source = SourceText.read("- [x] Sets\n- [ ] Maps\n".getBytes(UTF_8));
 * int maps = source.text().indexOf("Maps");
 * source.line(maps);   // 2
 * source.column(maps);   // 7
 * }
 */
public final class SourceText {
    /** Stored only if the characters don't determine the bytes: large files would otherwise be in memory twice. */
    private final byte @Nullable [] bytes;

    private final Decoder.Decoded decoded;
    private final Encoding encoding;
    private final int[] lineStarts;

    private SourceText(byte[] bytes) {
        this.decoded = Decoder.decode(bytes);
        this.bytes = decoded.isUndamagedUtf8() ? null : bytes.clone();
        var lines = LineScan.of(decoded.text());
        this.lineStarts = lines.starts();
        this.encoding = new Encoding(decoded.charset(), decoded.bomLength() > 0, lines.ending(), decoded.malformed());
    }

    /** Decodes a file's content. Every sequence of bytes is accepted. */
    public static SourceText read(byte[] bytes) {
        return new SourceText(bytes);
    }

    /** The input, byte for byte. */
    public byte[] bytes() {
        return bytes == null ? encoded() : bytes.clone();
    }

    /** Whether the input was exactly these bytes. */
    public boolean isOf(byte[] others) {
        return Arrays.equals(sharedBytes(), others);
    }

    byte[] sharedBytes() {
        return bytes == null ? encoded() : bytes;
    }

    private byte[] encoded() {
        String text = decoded.bomLength() > 0 ? "\uFEFF" + decoded.text() : decoded.text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The characters, including line breaks but without a byte order mark. */
    public String text() {
        return decoded.text();
    }

    /** The characters in a range. */
    public String text(TextRange range) {
        return decoded.text().substring(range.start(), range.end());
    }

    /** How the file is encoded. */
    public Encoding encoding() {
        return encoding;
    }

    /** The fingerprint of the bytes. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(sharedBytes());
    }

    /** The offset in {@link #bytes()} of the character at {@code offset}. */
    public int byteOffset(int offset) {
        return decoded.offsets().of(offset);
    }

    /** The line, counted from 1, that contains the character at {@code offset}. Lines end with LF, CRLF or CR. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of the character at {@code offset} in its line, in UTF-16 units counted from 1. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** The offset of the first character of a line, counted from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The number of lines; a line break at the end is followed by an empty line. */
    public int lines() {
        return lineStarts.length;
    }

    private record LineScan(int[] starts, LineEnding ending) {
        static LineScan of(String text) {
            var starts = new int[Math.max(16, text.length() / 32)];
            int count = 1;
            int lf = 0;
            int crlf = 0;
            int cr = 0;
            for (int feed = text.indexOf('\n'), lone = text.indexOf('\r'); feed >= 0 || lone >= 0; ) {
                int end;
                if (lone < 0 || feed >= 0 && feed < lone) {
                    end = feed;
                    lf++;
                } else if (feed == lone + 1) {
                    end = feed;
                    crlf++;
                } else {
                    end = lone;
                    cr++;
                }
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = end + 1;
                feed = feed > end || feed < 0 ? feed : text.indexOf('\n', end + 1);
                lone = lone > end || lone < 0 ? lone : text.indexOf('\r', end + 1);
            }
            return new LineScan(Arrays.copyOf(starts, count), ending(lf, crlf, cr));
        }

        private static LineEnding ending(int lf, int crlf, int cr) {
            int all = lf + crlf + cr;
            if (all == 0) {
                return LineEnding.NONE;
            }
            return all == lf
                    ? LineEnding.LF
                    : all == crlf ? LineEnding.CRLF : all == cr ? LineEnding.CR : LineEnding.MIXED;
        }
    }
}
