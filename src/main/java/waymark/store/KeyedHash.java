package waymark.store;

import java.nio.ByteBuffer;

/**
 * A hash of bytes under a secret key: a polynomial modulo 2⁶¹ − 1. Whoever doesn't know the key can't find other bytes of the same
 * hash, and by chance there are none (Carter and Wegman, "Universal Classes of Hash Functions", 1979). Quick from the first byte on,
 * unlike a cryptographic hash before it is compiled.
 */
final class KeyedHash {
    private static final long PRIME = (1L << 61) - 1;

    /** As many bytes as are less than the prime. */
    private static final int WORD = 7;

    private final long key;
    /** What was added since the last whole word, behind a byte of zero. */
    private final byte[] rest = new byte[1 + WORD];

    private long hash = 1;
    private long length;

    /** @param key is best random */
    KeyedHash(long key) {
        this.key = Math.floorMod(key, PRIME - 2) + 2;
    }

    void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && length % WORD != 0) {
            addOne(bytes[at++]);
        }
        long sum = hash;
        var words = ByteBuffer.wrap(bytes);
        int start = at;
        for (; at + Long.BYTES <= to; at += WORD) {
            sum = next(sum, words.getLong(at) >>> Byte.SIZE);
        }
        hash = sum;
        length += at - start;
        while (at < to) {
            addOne(bytes[at++]);
        }
    }

    private void addOne(byte one) {
        rest[1 + (int) (length % WORD)] = one;
        length++;
        if (length % WORD == 0) {
            hash = next(hash, ByteBuffer.wrap(rest).getLong());
        }
    }

    private long next(long sum, long word) {
        long high = Math.multiplyHigh(sum, key);
        long low = sum * key;
        long product = (low & PRIME) + (high << 3 | low >>> 61) + word;
        product = (product & PRIME) + (product >>> 61);
        return product >= PRIME ? product - PRIME : product;
    }

    /** The hash of all that was added. */
    long value() {
        long value = hash;
        for (int i = 1; i <= length % WORD; i++) {
            value = next(value, Byte.toUnsignedLong(rest[i]));
        }
        return next(value, length);
    }

    static long of(long key, byte[] bytes, int from) {
        var hash = new KeyedHash(key);
        hash.add(bytes, from, bytes.length);
        return hash.value();
    }
}
