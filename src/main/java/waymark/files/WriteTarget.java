package waymark.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The file that a write really goes to. The one place that decides where the program may write: a regular file, or none yet, in or below
 * the folder of the given name. Folders from other people can contain links, pipes and devices; a link that leads out of the folder is
 * refused, and so is anything but a regular file, without opening it.
 *
 * @param file the file itself: its path contains no links
 * @param identity the system's identity of the file; null if the file doesn't exist or the system has no identities
 * @param exists whether the file exists
 */
public record WriteTarget(Path file, @Nullable Object identity, boolean exists) {
    private static final int LINKS_AT_MOST = 40;
    private static final String NOWHERE = "the link is broken";

    /**
     * The file that a write to that name goes to.
     *
     * @throws FileSystemException if the program may not write there; its reason says why
     */
    static WriteTarget of(Path named) throws IOException {
        Path folder = Folder.of(named).toRealPath();
        Path file = folder.resolve(named.getFileName());
        for (int links = 0; links < LINKS_AT_MOST; links++) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException missing) {
                if (links > 0) {
                    throw refused(named, NOWHERE);
                }
                return new WriteTarget(file, null, false);
            }
            if (!attributes.isSymbolicLink()) {
                RegularFile.require(named, file, attributes);
                return new WriteTarget(file, attributes.fileKey(), true);
            }
            file = follow(named, file, folder);
        }
        throw new FileSystemLoopException(named.toString());
    }

    private static Path follow(Path named, Path link, Path folder) throws IOException {
        if (Files.notExists(link)) {
            throw refused(named, NOWHERE);
        }
        Path next = link.resolveSibling(Files.readSymbolicLink(link));
        Path real = Folder.of(next).toRealPath();
        if (next.getFileName() == null || !real.startsWith(folder)) {
            throw refused(named, "it is a link to a place outside its folder");
        }
        return real.resolve(next.getFileName());
    }

    private static FileSystemException refused(Path named, String reason) {
        return new FileSystemException(named.toString(), null, reason);
    }

    /** Whether this is still the file at that path. */
    boolean isStillThere() {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && (identity == null || identity.equals(now.fileKey()));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether the name is in use, even by a broken link. */
    static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file has other names (hard links). */
    boolean hasOtherNames() throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                    && names > 1;
        } catch (UnsupportedOperationException | IllegalArgumentException untold) {
            return false;
        }
    }
}
