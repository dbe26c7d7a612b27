package waymark.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A copy of a progress file can't be used in its present state. */
final class UnusableCopyException extends FileSystemException {
    private static final long serialVersionUID = 1;

    UnusableCopyException(Path copy, String reason) {
        super(copy.toString(), null, reason);
    }
}
