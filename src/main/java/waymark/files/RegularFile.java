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
 * Reads and deletes regular files only. Folders, pipes, sockets, devices and the kernel's virtual files are refused without being opened,
 * because reading them may never end.
 */
public final class RegularFile {
    private static final List<Path> MADE_UP = List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private RegularFile() {}

    /**
     * Opens a file for reading, following links anywhere.
     *
     * @param most the maximum number of bytes; those actually read count, not the reported size
     * @throws FileTooLargeException immediately, or while reading, if there are more
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
            // Allocated in full size at once: large files would otherwise be in memory twice.
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

    /** Deletes a file durably. Never deletes the target of a link. */
    public static void delete(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        Files.delete(WriteTarget.of(file).file());
        Folder.force(Folder.of(file));
    }

    /**
     * Refuses anything that isn't a regular file on disk.
     *
     * @param named the name that the user knows
     * @param real the real path
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

    /** Counts the bytes that are read. */
    private static final class Limited extends FilterInputStream {
        /** A channel copies what is read in one call to memory outside the heap. */
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
