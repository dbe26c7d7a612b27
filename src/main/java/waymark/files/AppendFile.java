package waymark.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A file of lines that only grows. When {@link #append} returns, the lines are on disk; existing content is never changed; concurrent
 * appenders, in one or several programs, lose nothing. The file is opened again for each append, so that if a sync program has replaced it,
 * the new file is the one appended to.
 *
 * <p>Nothing is appended to a file of another kind, whatever its name and whatever links lead to it: {@link WriteTarget} determines the
 * file, {@link Content} whether it has the right kind, and both check the very file that is written to.
 */
public final class AppendFile {
    private static final int ATTEMPTS = 10;
    private static final int REPLACED = -1;
    private static final long NANOSECONDS_TO_WAIT = TimeUnit.MILLISECONDS.toNanos(700);
    // Far beyond any content: on Windows, others can't read a locked byte.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Set<PosixFilePermission> EXECUTE = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;
    private final Path like;
    private final Content content;
    private final Runnable beforeOpening;

    /** Recognizes the files that may be appended to. */
    public interface Content {
        /** Whether a non-empty file is of the right kind. */
        boolean isOurs(InputStream content) throws IOException;
    }

    /**
     * The file at that path, which need not exist.
     *
     * @param like a new file gets the read and write permissions of this file, for its users only
     */
    public AppendFile(Path path, Path like, Content content) {
        this(path, like, content, () -> {});
    }

    /** @param beforeOpening is called after the file was determined and before it is opened */
    AppendFile(Path path, Path like, Content content, Runnable beforeOpening) {
        this.path = path;
        this.like = like;
        this.content = content;
        this.beforeOpening = beforeOpening;
    }

    /**
     * Appends whole lines at once. If the last line has no line break, adds one first. On failure, none of {@code lines} counts as written,
     * and as far as possible none of it stays in the file.
     *
     * @param lines must end with a line feed
     * @return the number of bytes by which the file grew
     */
    public int append(byte[] lines) throws IOException {
        if (lines.length == 0 || lines[lines.length - 1] != '\n') {
            throw new IllegalArgumentException("not whole lines");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var target = WriteTarget.of(path);
            beforeOpening.run();
            int grown = append(target, lines);
            if (grown != REPLACED && target.isStillThere()) {
                return grown;
            }
            // Another program has replaced the file in the meantime: the lines went to a file that can't be opened any
            // more, or to none.
        }
        throw failure("another program keeps replacing it");
    }

    private int append(WriteTarget target, byte[] lines) throws IOException {
        // Both stay open until the end: closing either one would release the lock (POSIX locks belong to the process).
        try (var writer = open(target);
                var reader = FileChannel.open(target.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            boolean locked = lock(writer);
            if (!areSame(writer, reader, locked)) {
                return REPLACED;
            }
            long size = writer.size();
            requireOurs(target, reader, size);
            if (size == 0) {
                // Before the content is written: so this isn't needed for a file that has content.
                Folder.force(Folder.of(target.file()));
            }
            byte[] added = endsInsideLine(reader, size) ? afterLineFeed(lines) : lines;
            write(writer, size, added, locked);
            return target.identity() != null || isStillAt(target.file(), writer, locked) ? added.length : REPLACED;
        } catch (NoSuchFileException | FileAlreadyExistsException other) {
            return REPLACED;
        } catch (IOException refused) {
            if (Files.isSymbolicLink(target.file())) {
                return REPLACED;
            }
            throw refused;
        }
    }

    /** Never follows a link: the target of the name was determined before. */
    private FileChannel open(WriteTarget target) throws IOException {
        return target.exists()
                ? BusyFileRetry.retry(
                        () -> FileChannel.open(target.file(), StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS))
                : FileChannel.open(
                        target.file(), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND), permissions());
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

    private void requireOurs(WriteTarget target, FileChannel reader, long size) throws IOException {
        if (size > 0 ? !content.isOurs(new Kept(reader)) : target.hasOtherNames()) {
            throw failure("it is another kind of file");
        }
    }

    /** Closing it leaves the channel open. */
    private static final class Kept extends FilterInputStream {
        Kept(FileChannel channel) {
            super(Channels.newInputStream(channel));
        }

        @Override
        public void close() {}
    }

    /** Fails as an append would, as far as this can be determined without writing. */
    public void probe() throws IOException {
        var target = WriteTarget.of(path);
        if (!target.exists()) {
            Path folder = Folder.of(target.file());
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return;
        }
        try (var writer = open(target);
                var reader = FileChannel.open(target.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            requireOurs(target, reader, writer.size());
        }
    }

    /** Makes the content of the file durable, including what other programs wrote. */
    public void force() throws IOException {
        try (var channel = open(WriteTarget.of(path))) {
            channel.force(true);
        }
    }

    /**
     * Keeps other appenders out until the channel is closed. Anyone who may read the file can lock it for any length of time, so this gives
     * up after a while and returns false: the system still appends each single write in one piece, at whatever is then the end of the file.
     */
    private boolean lock(FileChannel channel) throws IOException {
        long began = System.nanoTime();
        do {
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                    return true;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this program holds it; Java doesn't wait for that.
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for " + path);
            }
        } while (System.nanoTime() - began < NANOSECONDS_TO_WAIT);
        return false;
    }

    /**
     * Whether both are open on the same file, wherever its name leads by now. Java doesn't expose the identity of an open file but uses it:
     * two locks can only overlap in the same file. Without the lock, uses a byte that nobody else locks.
     */
    private static boolean areSame(FileChannel writer, FileChannel reader, boolean locked) throws IOException {
        long place = locked ? LOCKED_BYTE : ThreadLocalRandom.current().nextLong(1L << 61, 1L << 62);
        try (FileLock held = reader.tryLock(place, 1, true)) {
            if (held == null || locked) {
                // Another program has locked the whole file exclusively, which requires the right to write it.
                return !locked;
            }
            writer.tryLock(place, 1, false);
            return false;
        } catch (OverlappingFileLockException same) {
            return true;
        }
    }

    /** For systems that don't identify a file by its name, such as Windows. */
    private static boolean isStillAt(Path file, FileChannel writer, boolean locked) throws IOException {
        try (var now = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return areSame(writer, now, locked);
        } catch (NoSuchFileException moved) {
            return false;
        } catch (IOException unknown) {
            // The lines are in the file that was opened: treating this as an error would make them be written twice.
            return true;
        }
    }

    private static boolean endsInsideLine(FileChannel reader, long size) throws IOException {
        var last = ByteBuffer.allocate(1);
        return size > 0 && reader.read(last, size - 1) == 1 && last.get(0) != '\n';
    }

    private static byte[] afterLineFeed(byte[] lines) {
        return ByteBuffer.allocate(lines.length + 1).put((byte) '\n').put(lines).array();
    }

    private void write(FileChannel writer, long size, byte[] lines, boolean locked) throws IOException {
        var rest = ByteBuffer.wrap(lines);
        try {
            while (rest.hasRemaining()) {
                writer.write(rest);
                if (!locked && rest.hasRemaining()) {
                    // Another program's line may already follow it.
                    throw failure("only part of it could be written");
                }
            }
            writer.force(false);
        } catch (IOException e) {
            if (locked) {
                takeBack(writer, size, size + rest.position(), e);
            }
            throw e;
        }
    }

    /** Unless another program appended in the meantime without waiting for the lock. */
    private static void takeBack(FileChannel writer, long size, long end, IOException reason) {
        try {
            if (writer.isOpen() && writer.size() <= end) {
                writer.truncate(size);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private FileSystemException failure(String reason) {
        return new FileSystemException(path.toString(), null, reason);
    }
}
