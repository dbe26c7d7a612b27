package waymark.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes with a header that shows whether they are intact: a mark, a key, and their {@link KeyedHash}. */
final class SealedBytes {
    /** The length of the header. */
    static final int HEAD = 24;

    private static final byte[] MARK = {'W', 'a', 'y', 'm', 'a', 'r', 'k', '\n'};
    private static final int KEY_AT = 8;
    private static final int HASH_AT = 16;

    private SealedBytes() {}

    /** Fills in the header, for which space was reserved. */
    static byte[] seal(byte[] all, long key) {
        ByteBuffer.wrap(all).put(MARK).putLong(key).putLong(KeyedHash.of(key, all, HEAD));
        return all;
    }

    /** The content after the header; null if it isn't intact. */
    static @Nullable ByteBuffer open(byte[] all) {
        if (all.length < HEAD || !Arrays.equals(all, 0, MARK.length, MARK, 0, MARK.length)) {
            return null;
        }
        var in = ByteBuffer.wrap(all);
        return in.getLong(HASH_AT) == KeyedHash.of(in.getLong(KEY_AT), all, HEAD) ? in.position(HEAD) : null;
    }
}
