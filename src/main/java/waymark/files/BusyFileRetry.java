package waymark.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Retries for a short time an action that fails because another program has the file open. Only Windows refuses that; there, virus scanners
 * and sync programs open each new file.
 */
final class BusyFileRetry {
    private static final int ATTEMPTS = 8;
    private static final boolean MAY_BE_BUSY =
            Path.of("").getFileSystem().getSeparator().equals("\\");

    /** An action that may fail. */
    interface Action<T> {
        T run() throws IOException;
    }

    private BusyFileRetry() {}

    static <T> T retry(Action<T> action) throws IOException {
        return retry(MAY_BE_BUSY ? ATTEMPTS : 1, action);
    }

    /** Waits 5 ms at first and doubles the time after each attempt: 635 ms in total for eight attempts. */
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
