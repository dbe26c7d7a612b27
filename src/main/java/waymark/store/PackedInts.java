package waymark.store;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Consecutive integers in a buffer. */
record PackedInts(ByteBuffer bytes, int start, int length) {
    int get(int i) {
        return bytes.getInt(start + i * Integer.BYTES);
    }

    IntStream stream() {
        return IntStream.range(0, length).map(this::get);
    }
}
