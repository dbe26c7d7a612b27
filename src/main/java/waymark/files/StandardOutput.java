package waymark.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The process's output of data. Unlike {@link System#out}, it throws if something can't be written; a reader that stops reading, as {@code
 * head} does, is not an error.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private final AtomicBoolean abandoned = new AtomicBoolean();

    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (abandoned.get()) {
            return;
        }
        try {
            target.write(bytes, start, length);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
            abandoned.set(true);
        }
    }
}
