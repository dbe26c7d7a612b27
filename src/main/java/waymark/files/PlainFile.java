package waymark.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads and deletes files, and nothing else that may stand under a file's name: folders, pipes, sockets, devices and what the
 * kernel makes up are refused without being opened, as reading one may never end.
 */
public final class PlainFile {
    private static final List<Path> MADE_UP = List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private PlainFile() {}

    /**
     * Opens a file to read it, wherever links lead.
     *
     * @param most how many bytes it may have: those that are read count, not those that it claims to have
     * @throws FileTooLargeException at once, or while reading, if there are more
     */
    public static InputStream open(Path file, long most) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Path real = file.toRealPath();
        require(file, real, attributes);
        if (attributes.size() > most) {
            throw new FileTooLargeException(file, most);
        }
        var in = BusyFileRetry.retry(
                () -> Files.newInputStream(real, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        return new Limited(in, file, most);
    }

    /** Opens a file that the program writes too: a link that leads out of its folder is not followed. */
    public static InputStream openOwn(Path file, long most) throws IOException {
        var target = WriteTarget.of(file);
        if (!target.exists()) {
            throw new NoSuchFileException(file.toString());
        }
        return open(target.file(), most);
    }

    /** Reads a whole file in the same way. */
    public static byte[] read(Path file, long most) throws IOException {
        try (var in = open(file, most)) {
            // At once in its size, as large ones would be held twice otherwise.
            var all = new byte[(int) Math.min(most, Files.size(file))];
            int read = in.readNBytes(all, 0, all.length);
            all = read == all.length ? all : Arrays.copyOf(all, read);
            byte[] more = in.readAllBytes();
            if (more.length == 0) {
                return all;
            }
            int length = all.length;
            all = Arrays.copyOf(all, length + more.length);
            System.arraycopy(more, 0, all, length, more.length);
            return all;
        }
    }

    /** Deletes a file, durably. Never what a link leads to. */
    public static void delete(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        Files.delete(WriteTarget.of(file).file());
        Folder.force(Folder.of(file));
    }

    /**
     * Refuses what is no file on a disk.
     *
     * @param named what the user calls it
     * @param real where it really is
     */
    static void require(Path named, Path real, BasicFileAttributes attributes) throws FileSystemException {
        if (attributes.isDirectory()) {
            throw new FileSystemException(named.toString(), null, "a folder is in its place");
        }
        boolean madeUp = MADE_UP.stream().anyMatch(real::startsWith) && !real.startsWith(SHARED_MEMORY);
        if (!attributes.isRegularFile() || madeUp) {
            throw new FileSystemException(named.toString(), null, "not a regular file");
        }
    }

    /** Counts what is read. */
    private static final class Limited extends FilterInputStream {
        /** A channel keeps a copy of what is read at once outside the heap. */
        private static final int PIECE = 1 << 16;

        private final Path file;
        private final long most;
        private final AtomicLong count = new AtomicLong();

        Limited(InputStream in, Path file, long most) {
            super(in);
            this.file = file;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, Math.min(length, PIECE));
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws FileTooLargeException {
            if (count.addAndGet(bytes) > most) {
                throw new FileTooLargeException(file, most);
            }
        }
    }
}
