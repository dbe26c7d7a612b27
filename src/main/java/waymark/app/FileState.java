package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The outside of a file: enough to tell that it has been written since.
 *
 * @param size its length; 0 if it doesn't exist
 * @param modified when it was last modified, in milliseconds; 0 if it doesn't exist
 * @param identity the system's key for the file, which changes if it is replaced
 */
record FileState(long size, long modified, String identity) {
    /** For a file that doesn't exist or hasn't been looked at. */
    static final FileState NONE = new FileState(0, 0, "");

    static FileState of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    attributes.size(), attributes.lastModifiedTime().toMillis(), String.valueOf(attributes.fileKey()));
        } catch (IOException missing) {
            return NONE;
        }
    }

    /** Whether there is nothing to read: no file, or an empty one. */
    boolean isEmpty() {
        return size == 0;
    }
}
