package waymark.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that computes the hash of everything read from it, and knows whether that ends with a complete line. */
final class HashingInputStream extends FilterInputStream {
    private final KeyedHash hash;
    private long length;
    private boolean endsWithLine = true;

    HashingInputStream(InputStream in, long key) {
        super(in);
        this.hash = new KeyedHash(key);
    }

    /** Reads as many bytes as the {@link Snapshot} covers; returns whether they are the same. */
    boolean isOf(Snapshot snapshot) throws IOException {
        var chunk = new byte[1 << 16];
        while (length < snapshot.length()) {
            if (read(chunk, 0, (int) Math.min(chunk.length, snapshot.length() - length)) < 0) {
                return false;
            }
        }
        return hash.value() == snapshot.hash();
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int read = super.read(bytes, offset, wanted);
        if (read > 0) {
            hash.add(bytes, offset, offset + read);
            length += read;
            endsWithLine = bytes[offset + read - 1] == '\n';
        }
        return read;
    }

    boolean endsWithLine() {
        return endsWithLine;
    }

    long length() {
        return length;
    }

    long hash() {
        return hash.value();
    }
}
