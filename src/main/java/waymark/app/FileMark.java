package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How a file looks from outside: enough to tell that it was written since.
 *
 * @param size its length; 0 where there is none
 * @param modified when it was written last, in milliseconds; 0 where there is none
 * @param identity what the system calls the file itself; another one where it was replaced
 */
record FileMark(long size, long modified, String identity) {
    /** Of a file that isn't there, or that nobody has looked at. */
    static final FileMark NONE = new FileMark(0, 0, "");

    static FileMark of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileMark(
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
