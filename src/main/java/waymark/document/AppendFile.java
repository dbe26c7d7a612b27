package waymark.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that only ever grows. What was appended is on disk when {@link #append} returns; what was there before
 * is never changed; several appenders, in one program or in many, lose nothing. Opened anew for each append, so that a
 * file that a sync program put in its place is the one that is appended to.
 */
public final class AppendFile {
    private static final int ATTEMPTS = 10;
    private static final int MILLISECONDS_TO_WAIT = 10_000;
    // Far behind every content: on Windows, a locked byte can't be read by others.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Set<PosixFilePermission> EXECUTE = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;
    private final Path like;

    /** The file at that path, which need not exist. */
    public AppendFile(Path path) {
        this(path, path);
    }

    /**
     * The file at that path, which need not exist.
     *
     * @param like the file whose readers and writers may read and write a new one too, and nobody else
     */
    public AppendFile(Path path, Path like) {
        this.path = path;
        this.like = like;
    }

    /**
     * Appends whole lines in one piece. A last line that someone left without its end gets one first. When it fails,
     * nothing of {@code lines} counts as written, and as far as possible nothing of it stays in the file.
     *
     * @param lines ends with a line feed
     * @return how many bytes the file grew by
     */
    public int append(byte[] lines) throws IOException {
        if (lines.length == 0 || lines[lines.length - 1] != '\n') {
            throw new IllegalArgumentException("not whole lines");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Object before = identity();
            int grown = appendOnce(lines);
            if (before == null || before.equals(identity())) {
                return grown;
            }
            // A sync program put another file in its place meanwhile: the lines went to one that nobody can open any
            // more.
        }
        throw new FileSystemException(path.toString(), null, "another program keeps replacing it");
    }

    private @Nullable Object identity() {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException missing) {
            return null;
        }
    }

    private int appendOnce(byte[] lines) throws IOException {
        // Both stay open to the end: closing either one would give up the lock (POSIX locks belong to the process).
        try (var writer = open();
                var reader = FileChannel.open(path, StandardOpenOption.READ)) {
            lock(writer);
            long size = writer.size();
            if (size == 0) {
                // Before the content: so a file that has some needs no second look.
                Folder.force(Folder.of(path.toRealPath()));
            }
            byte[] added = endsInsideLine(reader, size) ? afterLineFeed(lines) : lines;
            try {
                write(writer, added);
                return added.length;
            } catch (IOException e) {
                takeBack(writer, size, e);
                throw e;
            }
        }
    }

    /** A link that leads nowhere is not followed: the file would come into being in a place that nobody knows of. */
    private FileChannel open() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return FileChannel.open(path, StandardOpenOption.APPEND);
            } catch (NoSuchFileException missing) {
                if (Files.isSymbolicLink(path)) {
                    throw new FileSystemException(path.toString(), null, "the link leads to no file");
                }
            }
            try {
                return FileChannel.open(
                        path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND), permissions());
            } catch (FileAlreadyExistsException other) {
                // Another program was first: its file is the one.
                continue;
            }
        }
        throw new FileSystemException(path.toString(), null, "it comes and goes");
    }

    private FileAttribute<?>[] permissions() {
        try {
            var permissions = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            permissions.addAll(Files.getPosixFilePermissions(like));
            permissions.removeAll(EXECUTE);
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        } catch (IOException | UnsupportedOperationException none) {
            return new FileAttribute<?>[0];
        }
    }

    /** Fails as an append would, as far as that can be told without writing. */
    public void probe() throws IOException {
        Path folder = Folder.of(path);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.APPEND)) {
            lock(channel);
        }
    }

    /** Makes durable what is in the file, whoever wrote it. */
    public void force() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.APPEND)) {
            channel.force(true);
        }
    }

    /** Keeps other appenders away until the channel is closed. */
    private void lock(FileChannel channel) throws IOException {
        for (int waited = 0; waited < MILLISECONDS_TO_WAIT; waited++) {
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                    return;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this program holds it, which Java doesn't wait for.
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for " + path);
            }
        }
        throw new FileSystemException(path.toString(), null, "another program keeps it locked");
    }

    private static boolean endsInsideLine(FileChannel reader, long size) throws IOException {
        var last = ByteBuffer.allocate(1);
        return size > 0 && reader.read(last, size - 1) == 1 && last.get(0) != '\n';
    }

    private static byte[] afterLineFeed(byte[] lines) {
        return ByteBuffer.allocate(lines.length + 1).put((byte) '\n').put(lines).array();
    }

    private static void write(FileChannel writer, byte[] lines) throws IOException {
        for (var rest = ByteBuffer.wrap(lines); rest.hasRemaining(); ) {
            writer.write(rest);
        }
        writer.force(false);
    }

    private static void takeBack(FileChannel writer, long size, IOException reason) {
        try {
            if (writer.isOpen()) {
                writer.truncate(size);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
