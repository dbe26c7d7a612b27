package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts that lie one behind the other, each of them decoded when it is needed first. Thread-safe: a text is what it is. */
final class PackedStrings {
    private final ByteBuffer bytes;
    private final int[] starts;
    private final @Nullable String[] decoded;

    /** @param content has their number at its position, and is behind the last one then */
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
