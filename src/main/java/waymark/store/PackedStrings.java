package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Consecutive texts in a buffer, each decoded when it is first needed. Thread-safe: decoding a text twice gives the same result. */
final class PackedStrings {
    private final ByteBuffer bytes;
    private final int[] starts;
    private final @Nullable String[] decoded;

    /** @param content its position is at the number of texts; afterwards, it is after the last text */
    PackedStrings(ByteBuffer content) {
        this.bytes = content;
        this.starts = new int[content.getInt()];
        this.decoded = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = content.position();
            content.position(content.position() + Integer.BYTES + content.getInt(starts[i]));
        }
    }

    String get(int i) {
        String known = decoded[i];
        if (known == null) {
            var utf = new byte[bytes.getInt(starts[i])];
            bytes.get(starts[i] + Integer.BYTES, utf);
            known = new String(utf, StandardCharsets.UTF_8);
            decoded[i] = known;
        }
        return known;
    }
}
