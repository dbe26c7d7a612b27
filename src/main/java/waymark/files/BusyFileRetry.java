package waymark.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Tries again, for a short while, what fails because another program has the file open. Windows alone refuses that; there a virus
 * scanner or a sync program looks into each new file.
 */
final class BusyFileRetry {
    private static final int ATTEMPTS = 8;
    private static final boolean MAY_BE_BUSY =
            Path.of("").getFileSystem().getSeparator().equals("\\");

    /** What may fail. */
    interface Action<T> {
        T run() throws IOException;
    }

    private BusyFileRetry() {}

    static <T> T retry(Action<T> action) throws IOException {
        return retry(MAY_BE_BUSY ? ATTEMPTS : 1, action);
    }

    /** Waits 5 ms, and twice as long each time: with eight attempts 635 ms in all. */
    static <T> T retry(int attempts, Action<T> action) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return action.run();
            } catch (FileSystemException busy) {
                boolean isFinal =
                        !(busy instanceof AccessDeniedException) && busy.getClass() != FileSystemException.class;
                if (attempt >= attempts || isFinal) {
                    throw busy;
                }
                pause(5L << (attempt - 1));
            }
        }
    }

    private static void pause(long milliseconds) throws InterruptedIOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another program had the file open");
        }
    }
}
