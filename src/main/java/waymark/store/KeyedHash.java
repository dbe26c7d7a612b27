package waymark.store;

import java.nio.ByteBuffer;

/**
 * A hash of bytes under a secret key: a polynomial modulo 2⁶¹ − 1. Whoever doesn't know the key can't find other bytes of the same
 * hash, and by chance there are none (Carter and Wegman, "Universal Classes of Hash Functions", 1979). Quick from the first byte on,
 * unlike a cryptographic hash before it is compiled.
 */
final class KeyedHash {
    private static final long PRIME = (1L << 61) - 1;

    private final long key;
    private final byte[] rest = new byte[Integer.BYTES];
    private long hash = 1;
    private long length;

    /** @param key is best random */
    KeyedHash(long key) {
        this.key = Math.floorMod(key, PRIME - 2) + 2;
    }

    void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && length % Integer.BYTES != 0) {
            addOne(bytes[at++]);
        }
        long sum = hash;
        var words = ByteBuffer.wrap(bytes);
        for (; at + Integer.BYTES <= to; at += Integer.BYTES) {
            sum = next(sum, words.getInt(at));
            length += Integer.BYTES;
        }
        hash = sum;
        while (at < to) {
            addOne(bytes[at++]);
        }
    }

    private void addOne(byte one) {
        rest[(int) (length % Integer.BYTES)] = one;
        length++;
        if (length % Integer.BYTES == 0) {
            hash = next(hash, ByteBuffer.wrap(rest).getInt());
        }
    }

    private long next(long sum, int word) {
        long high = Math.multiplyHigh(sum, key);
        long low = sum * key;
        long product = (low & PRIME) + (high << 3 | low >>> 61) + (word & 0xFFFF_FFFFL);
        product = (product & PRIME) + (product >>> 61);
        return product >= PRIME ? product - PRIME : product;
    }

    /** The hash of all that was added. */
    long value() {
        long value = hash;
        for (int i = 0; i < length % Integer.BYTES; i++) {
            value = next(value, rest[i]);
        }
        return next(next(value, (int) length), (int) (length >>> Integer.SIZE));
    }

    static long of(long key, byte[] bytes, int from) {
        var hash = new KeyedHash(key);
        hash.add(bytes, from, bytes.length);
        return hash.value();
    }
}
