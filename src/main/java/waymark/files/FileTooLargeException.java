package waymark.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than the limit for its kind. */
public final class FileTooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1;

    FileTooLargeException(Path file, long most) {
        super(file.toString(), null, "larger than " + (most >> 20) + " MiB");
    }
}
