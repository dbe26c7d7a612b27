package waymark.document;

import java.nio.charset.Charset;

/**
 * The charset windows-1252 as browsers decode it (WHATWG Encoding Standard): the five bytes that Java's decoder rejects (81, 8D, 8F, 90,
 * 9D) become the control characters with the same number, so that every byte can be decoded and encoded again.
 */
final class Windows1252 {
    static final Charset CHARSET = Charset.forName("windows-1252");

    /** The characters for the bytes 80 to 9F; all other bytes are decoded as in Latin-1. */
    private static final String UPPER_CONTROLS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D"
                    + "\u017E\u0178";

    private Windows1252() {}

    static char decode(byte value) {
        int unsigned = value & 0xFF;
        return unsigned < 0x80 || unsigned > 0x9F ? (char) unsigned : UPPER_CONTROLS.charAt(unsigned - 0x80);
    }

    /** The byte of a character, from 0 to 255; -1 if there is none. */
    static int encode(int character) {
        if (character < 0x80 || character > 0x9F && character < 0x100) {
            return character;
        }
        int index = UPPER_CONTROLS.indexOf(character);
        return index < 0 ? -1 : 0x80 + index;
    }
}
