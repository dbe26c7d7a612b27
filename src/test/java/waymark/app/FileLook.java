package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import waymark.document.Fingerprint;

/**
 * How a file is: whoever writes, moves or replaces it changes its look.
 *
 * @param inode what the system calls the file itself
 */
public record FileLook(Fingerprint content, FileTime written, String inode) {

    /** Looks at it. */
    public static FileLook at(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileLook(
                Fingerprint.of(Files.readAllBytes(file)),
                attributes.lastModifiedTime(),
                String.valueOf(attributes.fileKey()));
    }
}
