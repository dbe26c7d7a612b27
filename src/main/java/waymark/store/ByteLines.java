package waymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines, and keeps no more than one line of it in memory. */
final class ByteLines {
    /** Longer lines are skipped. */
    static final int LONGEST = 16 << 20;

    /** Takes the lines one by one. */
    interface Sink {
        /**
         * A line without its line feed.
         *
         * @param bytes holds it from the start; valid only during the call
         * @param ended whether a line feed stood behind it
         */
        void line(byte[] bytes, int length, boolean ended);

        /** A line that is longer than {@link #LONGEST}. */
        void tooLong();
    }

    private ByteLines() {}

    static void read(InputStream in, Sink sink) throws IOException {
        var line = new byte[1 << 10];
        int length = 0;
        var chunk = new byte[1 << 16];
        for (int read; (read = in.read(chunk)) >= 0; ) {
            for (int from = 0; from < read; ) {
                int end = indexOfLineFeed(chunk, from, read);
                int added = end - from;
                if (length <= LONGEST - added) {
                    line = withRoom(line, length + added);
                    System.arraycopy(chunk, from, line, length, added);
                    length += added;
                } else {
                    length = LONGEST + 1;
                }
                if (end < read) {
                    give(sink, line, length, true);
                    length = 0;
                }
                from = end + 1;
            }
        }
        if (length > 0) {
            give(sink, line, length, false);
        }
    }

    private static int indexOfLineFeed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] withRoom(byte[] bytes, int length) {
        return length <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(length, 2 * bytes.length));
    }

    private static void give(Sink sink, byte[] line, int length, boolean ended) {
        if (length > LONGEST) {
            sink.tooLong();
        } else {
            sink.line(line, length, ended);
        }
    }
}
