package waymark.document;

/** Maps each character of a decoded text to the offset of its first byte. */
sealed interface ByteOffsets {
    /** The offset of the first byte of the character at {@code offset}; the end of the text is a valid offset too. */
    int of(int offset);

    static ByteOffsets oneByteEach(int bomLength) {
        return new Fixed(bomLength, 1);
    }

    static ByteOffsets twoBytesEach(int bomLength) {
        return new Fixed(bomLength, 2);
    }

    static ByteOffsets listed(int[] starts) {
        return new Listed(starts);
    }

    /** @param bytes the well-formed bytes of the text */
    static ByteOffsets utf8(String text, byte[] bytes, int bomLength) {
        return new Checkpoints(text, bytes, bomLength);
    }

    /** Every character has the same number of bytes. */
    record Fixed(int first, int width) implements ByteOffsets {
        @Override
        public int of(int offset) {
            return first + width * offset;
        }
    }

    /** Every offset stored: only for damaged text, where offsets can't be computed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Listed(int[] starts) implements ByteOffsets {
        @Override
        public int of(int offset) {
            return starts[offset];
        }
    }

    /** Valid UTF-8: every 512th offset stored, the rest counted from there. */
    final class Checkpoints implements ByteOffsets {
        private static final int STRIDE = 512;

        private final String text;
        private final int[] starts;

        private Checkpoints(String text, byte[] bytes, int bomLength) {
            this.text = text;
            this.starts = new int[text.length() / STRIDE + 1];
            int characters = 0;
            int next = 0;
            for (int at = bomLength; at < bytes.length; at++) {
                int lead = bytes[at] & 0xFF;
                if (lead >= 0x80 && lead < 0xC0) {
                    continue;
                }
                int units = lead >= 0xF0 ? 2 : 1;
                if (characters + units > next) {
                    // The second half of a surrogate pair counts two bytes.
                    starts[next / STRIDE] = at + 2 * (next - characters);
                    next += STRIDE;
                }
                characters += units;
            }
            if (characters == next) {
                starts[next / STRIDE] = bytes.length;
            }
        }

        @Override
        public int of(int offset) {
            int bytes = starts[offset / STRIDE];
            for (int i = offset / STRIDE * STRIDE; i < offset; i++) {
                bytes += Utf8.length(text.charAt(i));
            }
            return bytes;
        }
    }
}
