package waymark.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder on disk: makes its entries durable and restricts who may enter it. */
public final class Folder {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private Folder() {}

    /** The folder that contains a file. */
    static Path of(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Creates the folder if it is missing, and lets only its owner enter it. */
    static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(
                folder,
                posix
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                        : new FileAttribute<?>[0]);
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(OWNERS)) {
            view.setPermissions(OWNERS);
        }
    }

    /** Creates the folder if it is missing, and refuses one that is really somewhere else. */
    static void makeOwn(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            force(of(folder));
        } catch (FileAlreadyExistsException there) {
            Path own = of(folder).toRealPath().resolve(folder.getFileName());
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !folder.toRealPath().equals(own)) {
                throw new FileSystemException(
                        folder.toString(), null, "the folder for pictures is a link, or isn’t a folder");
            }
        }
    }

    /** Makes the folder's entries durable if the platform supports it. */
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows can't open folders, and a folder may be writable but not readable: nothing more can be done.
            return;
        }
    }
}
