package waymark.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Deletes files. Never a folder, nor what a link leads to. */
public final class PlainFile {
    private PlainFile() {}

    /** Deletes a file, durably. */
    public static void delete(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        Files.delete(file);
        Folder.force(Folder.of(file));
    }
}
