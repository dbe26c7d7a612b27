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
 * A file of lines that only ever grows. What was appended is on disk when {@link #append} returns; what was there before
 * is never changed; several appenders, in one program or in many, lose nothing. Opened anew for each append, so that a
 * file that a sync program put in its place is the one that is appended to.
 *
 * <p>Nothing is appended to a file of another kind, whatever its name and whatever link leads to it: {@link WriteTarget} says
 * which file it is, {@link Content} whether it is one of these, and both are asked of the very file that is written to.
 */
public final class AppendFile {
    private static final int ATTEMPTS = 10;
    private static final int REPLACED = -1;
    private static final long NANOSECONDS_TO_WAIT = TimeUnit.MILLISECONDS.toNanos(700);
    // Far behind every content: on Windows, a locked byte can't be read by others.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Set<PosixFilePermission> EXECUTE = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;
    private final Path like;
    private final Content content;
    private final Runnable beforeOpening;

    /** Knows the files that may be appended to. */
    public interface Content {
        /** Whether a file that is not empty is one of them. */
        boolean isOurs(InputStream content) throws IOException;
    }

    /**
     * The file at that path, which need not exist.
     *
     * @param like the file whose readers and writers may read and write a new one too, and nobody else
     */
    public AppendFile(Path path, Path like, Content content) {
        this(path, like, content, () -> {});
    }

    /** @param beforeOpening is called between the decision which file it is and its opening */
    AppendFile(Path path, Path like, Content content, Runnable beforeOpening) {
        this.path = path;
        this.like = like;
        this.content = content;
        this.beforeOpening = beforeOpening;
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
            var target = WriteTarget.of(path);
            beforeOpening.run();
            int grown = append(target, lines);
            if (grown != REPLACED && target.isStillThere()) {
                return grown;
            }
            // Another program put another file in its place meanwhile: the lines went to one that nobody can open any
            // more, or to none.
        }
        throw failure("another program keeps replacing it");
    }

    private int append(WriteTarget target, byte[] lines) throws IOException {
        // Both stay open to the end: closing either one would give up the lock (POSIX locks belong to the process).
        try (var writer = open(target);
                var reader = FileChannel.open(target.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            boolean locked = lock(writer);
            if (!areSame(writer, reader, locked)) {
                return REPLACED;
            }
            long size = writer.size();
            requireOurs(target, reader, size);
            if (size == 0) {
                // Before the content: so a file that has some needs no second look.
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

    /** Never follows a link: what the name stood for was decided before. */
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

    /** Fails as an append would, as far as that can be told without writing. */
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

    /** Makes durable what is in the file, whoever wrote it. */
    public void force() throws IOException {
        try (var channel = open(WriteTarget.of(path))) {
            channel.force(true);
        }
    }

    /**
     * Keeps other appenders away until the channel is closed. Whoever may read the file can lock it for as long as he likes, so
     * after a while it goes without: the system appends what is written at once in one piece, wherever the end is then.
     */
    private boolean lock(FileChannel channel) throws IOException {
        long began = System.nanoTime();
        do {
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                    return true;
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
        } while (System.nanoTime() - began < NANOSECONDS_TO_WAIT);
        return false;
    }

    /**
     * Whether both are open on the same file, whatever its name leads to by now. Java tells no identity of an open file, but
     * knows it: two locks overlap only in one file. Without the lock, a byte that nobody else locks is taken for it.
     */
    private static boolean areSame(FileChannel writer, FileChannel reader, boolean locked) throws IOException {
        long place = locked ? LOCKED_BYTE : ThreadLocalRandom.current().nextLong(1L << 61, 1L << 62);
        try (FileLock held = reader.tryLock(place, 1, true)) {
            if (held == null || locked) {
                // Another program keeps all of it locked for itself, which takes the right to write it.
                return !locked;
            }
            writer.tryLock(place, 1, false);
            return false;
        } catch (OverlappingFileLockException same) {
            return true;
        }
    }

    /** Where the system tells no identity of a file by its name, as Windows. */
    private static boolean isStillAt(Path file, FileChannel writer, boolean locked) throws IOException {
        try (var now = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return areSame(writer, now, locked);
        } catch (NoSuchFileException moved) {
            return false;
        } catch (IOException unknown) {
            // The lines are in the file that was opened: written twice they would be, if this were an error.
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
                    // Somebody else's line may stand behind it already.
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

    /** Not where somebody who didn't wait for the lock appended meanwhile. */
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
