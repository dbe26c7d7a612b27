package waymark.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole: at any time, even after a power failure, the file has either the old content or the new, never a part. A
 * failed replacement leaves the old content and no other files. {@link WriteTarget} determines the file.
 */
public final class AtomicFile {
    /** A channel copies what is written in one call to memory outside the heap. */
    private static final int PIECE = 1 << 16;

    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private AtomicFile() {}

    /**
     * Writes the content durably; creates the file if it is missing. If {@code file} is a symbolic link, its target is replaced and the
     * link stays; the link must not lead out of its folder. Permissions are kept.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, content, null);
    }

    /** Does the same in a folder that is created if it is missing. */
    public static void replaceIn(Path file, byte[] content) throws IOException {
        Files.createDirectories(Folder.of(file));
        replace(file, content);
    }

    /**
     * Adds a file, named by its content, to a folder that is created if it is missing. Refuses a folder that is a link, anything else in
     * the place of the folder, and an existing file of that name with other content.
     */
    public static void addIn(Path folder, String name, byte[] content) throws IOException {
        Folder.makeOwn(folder);
        Path file = folder.resolve(name);
        if (!WriteTarget.of(file).exists()) {
            replace(file, content, null);
        } else if (!Arrays.equals(RegularFile.read(file, content.length), content)) {
            throw new FileSystemException(file.toString(), null, "another file is in its place");
        }
    }

    /** Does the same for private data: only the owner can read the file and enter its folder. */
    public static void replacePrivately(Path file, byte[] content) throws IOException {
        Folder.makePrivate(Folder.of(file));
        replace(file, content, OWNERS_FILE);
    }

    /** Makes a file readable only by its owner. */
    static void makePrivate(Path file) throws IOException {
        setPermissions(file, OWNERS_FILE);
    }

    /** Fails immediately if a replacement would be refused. */
    public static void check(Path file) throws IOException {
        WriteTarget.of(file);
    }

    private static void replace(Path file, byte[] content, @Nullable Set<PosixFilePermission> permissions)
            throws IOException {
        var found = WriteTarget.of(file);
        Path target = found.file();
        if (found.exists() && !Files.isWritable(target)) {
            requireWritable(target);
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                setPermissions(temporary, permissions == null && found.exists() ? permissions(target) : permissions);
                for (int at = 0; at < content.length; ) {
                    at += channel.write(ByteBuffer.wrap(content, at, Math.min(PIECE, content.length - at)));
                }
                channel.force(true);
            }
            // Replaces whatever was put there in the meantime, even a link: renaming doesn't follow links.
            BusyFileRetry.retry(() -> Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE));
        } finally {
            Files.deleteIfExists(temporary);
        }
        Folder.force(Folder.of(target));
    }

    /** Renames a file within its folder, so that another can take its place. A link is renamed itself. */
    public static void setAside(Path file) throws IOException {
        Path real = Folder.of(file).toRealPath().resolve(file.getFileName());
        Path aside = real.resolveSibling(file.getFileName() + ".damaged");
        for (int n = 2; WriteTarget.isTaken(aside); n++) {
            if (n > 1000) {
                throw new FileSystemException(file.toString(), null, "there are too many damaged files next to it");
            }
            aside = real.resolveSibling(file.getFileName() + ".damaged-" + n);
        }
        Path free = aside;
        BusyFileRetry.retry(() -> Files.move(real, free));
    }

    /** Renaming would bypass the file's permissions. A Windows share may report them incorrectly, so try to open the file. */
    private static void requireWritable(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)
                .close();
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
    }

    /** New files lack the permissions that the process removes by default. */
    private static void setPermissions(Path file, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && permissions != null) {
            view.setPermissions(permissions);
        }
    }
}
