package waymark.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Detects the charset of a file's bytes and decodes them, keeping track of which byte each character came from. */
final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16BE_BOM = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16LE_BOM = {(byte) 0xFF, (byte) 0xFE};

    /**
     * The outcome of decoding.
     *
     * @param text the characters, without the byte order mark
     * @param malformed how many sequences were read as U+FFFD
     */
    record Decoded(String text, Charset charset, int bomLength, int malformed, ByteOffsets offsets) {
        /** Whether the characters can be encoded in only one way. */
        boolean isUndamagedUtf8() {
            return charset.equals(StandardCharsets.UTF_8) && malformed == 0;
        }
    }

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, UTF_16BE_BOM)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, 0);
        }
        if (startsWith(bytes, UTF_16LE_BOM)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, 1);
        }
        int bom = startsWith(bytes, UTF_8_BOM) ? UTF_8_BOM.length : 0;
        var text = new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8);
        if (text.length() == bytes.length - bom && text.indexOf(REPLACEMENT) < 0) {
            return new Decoded(text, StandardCharsets.UTF_8, bom, 0, ByteOffsets.oneByteEach(bom));
        }
        if (text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes, bom)) {
            return new Decoded(text, StandardCharsets.UTF_8, bom, 0, ByteOffsets.utf8(text, bytes, bom));
        }
        return bom == 0 && !hasMultibyteSequence(bytes) ? windows1252(bytes) : damagedUtf8(bytes, bom);
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** Each pair of bytes becomes one character: unpaired surrogates are kept, an odd byte at the end counts as malformed. */
    private static Decoded utf16(byte[] bytes, Charset charset, int highByte) {
        int length = (bytes.length - 2) / 2;
        var chars = new char[length];
        for (int i = 0; i < length; i++) {
            int at = 2 + 2 * i;
            chars[i] = (char) ((bytes[at + highByte] & 0xFF) << 8 | bytes[at + 1 - highByte] & 0xFF);
        }
        return new Decoded(new String(chars), charset, 2, bytes.length % 2, ByteOffsets.twoBytesEach(2));
    }

    private static Decoded windows1252(byte[] bytes) {
        var chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            chars[i] = Windows1252.decode(bytes[i]);
        }
        return new Decoded(new String(chars), Windows1252.CHARSET, 0, 0, ByteOffsets.oneByteEach(0));
    }

    private static Decoded damagedUtf8(byte[] bytes, int bom) {
        var text = new StringBuilder(bytes.length);
        var starts = new int[bytes.length + 1];
        int malformed = 0;
        int at = bom;
        while (at < bytes.length) {
            int length = Utf8.sequenceLength(bytes, at);
            int from = text.length();
            if (length > 0) {
                text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
            } else {
                text.append(REPLACEMENT);
                malformed++;
            }
            Arrays.fill(starts, from, text.length(), at);
            at += Math.abs(length);
        }
        starts[text.length()] = bytes.length;
        return new Decoded(text.toString(), StandardCharsets.UTF_8, bom, malformed, ByteOffsets.listed(starts));
    }

    private static boolean isUtf8(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; ) {
            int length = Utf8.sequenceLength(bytes, at);
            if (length < 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static boolean hasMultibyteSequence(byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            int length = Utf8.sequenceLength(bytes, at);
            if (length > 1) {
                return true;
            }
            at += Math.abs(length);
        }
        return false;
    }
}
