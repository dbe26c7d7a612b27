package waymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream of bytes into lines, keeping no more than one line in memory. */
final class ByteLines {
    /** Longer lines are skipped. */
    static final int LONGEST = 16 << 20;

    /** Receives the lines one by one. */
    interface Sink {
        /**
         * Receives a line without its line feed.
         *
         * @param bytes contains the line from its beginning; valid only during the call
         * @param ended whether the line ended with a line feed
         */
        void line(byte[] bytes, int length, boolean ended);

        /** Receives a line longer than {@link #LONGEST}. */
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
