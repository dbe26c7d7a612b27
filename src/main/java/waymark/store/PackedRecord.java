package waymark.store;

import java.nio.ByteBuffer;

/** Reads one packed entry from its beginning. */
final class PackedRecord {
    private final ByteBuffer bytes;
    private int at;

    PackedRecord(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    int one() {
        return bytes.get(at++);
    }

    int intOne() {
        at += Integer.BYTES;
        return bytes.getInt(at - Integer.BYTES);
    }

    long longOne() {
        at += Long.BYTES;
        return bytes.getLong(at - Long.BYTES);
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get(at++);
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    void all(byte[] into) {
        bytes.get(at, into);
        at += into.length;
    }
}
