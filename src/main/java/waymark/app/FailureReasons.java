package waymark.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.jspecify.annotations.Nullable;

/** Turns exceptions of the file system into reasons to show. */
public final class FailureReasons {
    private FailureReasons() {}

    /** The reason in a few words. */
    public static String of(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException missing -> "the folder is missing";
            case NotDirectoryException file -> "the folder is missing";
            case ReadOnlyFileSystemException readOnly -> "the disk is read-only";
            case FileSystemException other -> orName(other.getReason(), other);
            default -> orName(failure.getMessage(), failure);
        };
    }

    private static String orName(@Nullable String reason, Exception failure) {
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
