package waymark.store;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Integers that lie one behind the other. */
record PackedInts(ByteBuffer bytes, int start, int length) {
    int get(int i) {
        return bytes.getInt(start + i * Integer.BYTES);
    }

    IntStream stream() {
        return IntStream.range(0, length).map(this::get);
    }
}
