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
 * Replaces a file as a whole: whoever reads it, and whenever the power goes, finds the old content or the new one, never a
 * part. A failure leaves the old content and nothing else behind. {@link WriteTarget} says which file it is.
 */
public final class AtomicFile {
    /** A channel keeps a copy of what is written at once outside the heap. */
    private static final int PIECE = 1 << 16;

    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private AtomicFile() {}

    /**
     * Gives the file this content, durably; creates it where it is missing. Where {@code file} is a symbolic link, the file
     * that it leads to is replaced and the link stays; it must not lead out of its folder. Permissions stay as they were.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, content, null);
    }

    /** Does the same in a folder that is made where it is missing. */
    public static void replaceIn(Path file, byte[] content) throws IOException {
        Files.createDirectories(Folder.of(file));
        replace(file, content);
    }

    /**
     * Adds a file that is called by its content to a folder, which is made where it is missing. A folder that is a link is refused, as
     * whatever else is in its place; so is a file of that name that holds something else.
     */
    public static void addIn(Path folder, String name, byte[] content) throws IOException {
        Folder.makeOwn(folder);
        Path file = folder.resolve(name);
        if (!WriteTarget.of(file).exists()) {
            replace(file, content, null);
        } else if (!Arrays.equals(PlainFile.read(file, content.length), content)) {
            throw new FileSystemException(file.toString(), null, "another file is in its place");
        }
    }

    /** Does the same for a file that is nobody else's business: only its owner can read it, and enter its folder. */
    public static void replacePrivately(Path file, byte[] content) throws IOException {
        Folder.makePrivate(Folder.of(file));
        replace(file, content, OWNERS_FILE);
    }

    /** Makes the owner of a file the only one who can read it. */
    static void makePrivate(Path file) throws IOException {
        setPermissions(file, OWNERS_FILE);
    }

    /** Refuses at once what a replacement would be refused for. */
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
            // Whatever was put in its place meanwhile is replaced, a link too: renaming follows none.
            BusyFileRetry.retry(() -> Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE));
        } finally {
            Files.deleteIfExists(temporary);
        }
        Folder.force(Folder.of(target));
    }

    /** Gives a file another name beside it, so that another can take its place. A link is itself what gets the name. */
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

    /** Renaming would get past the file's permissions. What a share of Windows says of them isn't always so: opening it tells. */
    private static void requireWritable(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)
                .close();
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
    }

    /** Whatever the process takes away from new files by default. */
    private static void setPermissions(Path file, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && permissions != null) {
            view.setPermissions(permissions);
        }
    }
}
