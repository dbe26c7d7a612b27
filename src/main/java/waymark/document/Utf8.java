package waymark.document;

/** The byte structure of UTF-8 (Unicode Standard, table 3-7). */
final class Utf8 {
    private Utf8() {}

    /**
     * The length of the well-formed sequence at {@code at}; for an ill-formed one, its negated length, determined by the practice of
     * "maximal subparts" (Unicode Standard, chapter 3.9), as decoders do.
     */
    static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i < wanted; i++) {
            int next = at + i < bytes.length ? bytes[at + i] & 0xFF : -1;
            if (next < low || next > high) {
                return -i;
            }
            low = 0x80;
            high = 0xBF;
        }
        return wanted;
    }

    /** The number of bytes in UTF-8; each half of a surrogate pair counts as two. */
    static int length(char character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
}
