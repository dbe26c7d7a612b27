package waymark.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A hash of bytes with a secret key. Without the key, nobody can find other bytes with the same hash, and a collision by chance is
 * practically impossible: blocks of 1 KiB are hashed by sums of products (NH, twice: Black and others, "UMAC", 1999, section 4), and the
 * results by a polynomial modulo 2⁶¹ − 1 (Carter and Wegman, "Universal Classes of Hash Functions", 1979). Fast from the first byte on,
 * unlike a cryptographic hash before it is compiled.
 */
final class KeyedHash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = (1L << 61) - 1;
    private static final long HALF = 0xFFFF_FFFFL;
    private static final int BLOCK = 1024;
    /** The offset of the second sum's first key from that of the first sum. */
    private static final int SHIFT = 2;

    private final long key;
    private final long[] keys;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long hash = 1;
    private long length;

    /** @param key should be random */
    KeyedHash(long key) {
        this.key = Math.floorMod(key, PRIME - 2) + 2;
        this.keys = new SplittableRandom(key)
                .longs(BLOCK / Integer.BYTES + SHIFT)
                .map(random -> random & HALF)
                .toArray();
    }

    void add(byte[] bytes, int from, int to) {
        length += to - from;
        int at = from;
        while (at < to) {
            if (filled == 0 && to - at >= BLOCK) {
                hash = next(bytes, at);
                at += BLOCK;
            } else {
                int part = Math.min(BLOCK - filled, to - at);
                System.arraycopy(bytes, at, block, filled, part);
                at += part;
                filled += part;
                if (filled == BLOCK) {
                    hash = next(block, 0);
                    filled = 0;
                }
            }
        }
    }

    private long next(byte[] bytes, int from) {
        long first = 0;
        long second = 0;
        for (int at = 0, k = 0; at < BLOCK; at += Long.BYTES, k += 2) {
            long word = (long) LONG.get(bytes, from + at);
            long high = word >>> Integer.SIZE;
            long low = word & HALF;
            first += (high + keys[k] & HALF) * (low + keys[k + 1] & HALF);
            second += (high + keys[k + SHIFT] & HALF) * (low + keys[k + SHIFT + 1] & HALF);
        }
        long sum = next(next(hash, first >>> Integer.SIZE), first & HALF);
        return next(next(sum, second >>> Integer.SIZE), second & HALF);
    }

    private long next(long sum, long word) {
        long high = Math.multiplyHigh(sum, key);
        long low = sum * key;
        long product = (low & PRIME) + (high << 3 | low >>> 61) + word;
        product = (product & PRIME) + (product >>> 61);
        return product >= PRIME ? product - PRIME : product;
    }

    /** The hash of everything added so far. */
    long value() {
        Arrays.fill(block, filled, BLOCK, (byte) 0);
        return next(filled == 0 ? hash : next(block, 0), length);
    }

    static long of(long key, byte[] bytes, int from) {
        var hash = new KeyedHash(key);
        hash.add(bytes, from, bytes.length);
        return hash.value();
    }
}
