package waymark.links;

import java.util.Arrays;
import java.util.Optional;

/** Extracts the first frame of a GIF. A small file can contain thousands of frames, each of which needs as much memory as a whole picture. */
final class GifFrame {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final byte END = 0x3b;

    private final byte[] gif;
    private int at;

    private GifFrame(byte[] gif) {
        this.gif = gif;
    }

    /**
     * The file up to the end of its first frame, plus an end marker; empty if there is no frame or the frame is larger than the given size.
     */
    static Optional<byte[]> first(byte[] gif, int width, int height) {
        try {
            return new GifFrame(gif).first(width, height);
        } catch (ArrayIndexOutOfBoundsException breaksOff) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> first(int width, int height) {
        at = 10;
        colours(HEADER);
        while (gif[at] == EXTENSION) {
            at += 2;
            blocks();
        }
        if (gif[at] != PICTURE || number(at + 5) > width || number(at + 7) > height) {
            return Optional.empty();
        }
        at += 9;
        colours(at + 1);
        at++;
        blocks();
        byte[] first = Arrays.copyOf(gif, at + 1);
        first[at] = END;
        return Optional.of(first);
    }

    /** Skips a colour table if the flags announce one. */
    private void colours(int from) {
        int flags = gif[at];
        at = from + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
    }

    private void blocks() {
        int length;
        do {
            length = Byte.toUnsignedInt(gif[at]);
            at += length + 1;
        } while (length > 0);
        if (at > gif.length) {
            throw new ArrayIndexOutOfBoundsException(at);
        }
    }

    private int number(int place) {
        return Byte.toUnsignedInt(gif[place]) | Byte.toUnsignedInt(gif[place + 1]) << 8;
    }
}
