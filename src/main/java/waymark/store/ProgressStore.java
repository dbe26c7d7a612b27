package waymark.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import waymark.document.AppendFile;
import waymark.progress.Entry;

/**
 * The progress file of one roadmap. Reading takes what can be read and tells the rest; writing only ever appends, so that
 * nothing that is in the file is lost, readable or not.
 */
public final class ProgressStore {
    private static final String SUFFIX = ".progress.jsonl";
    private static final int LOOKS_AGAIN = 2;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    private final Path file;
    private final Pause pause;

    /** Gives others time to finish what they write. */
    interface Pause {
        void run() throws IOException;
    }

    /** The store in that file, which need not exist. */
    public ProgressStore(Path file) {
        this(file, ProgressStore::sleep);
    }

    ProgressStore(Path file, Pause pause) {
        this.file = file;
        this.pause = pause;
    }

    /** Where the progress of a roadmap is kept: beside it, under its full name. */
    public static Path beside(Path roadmap) {
        return roadmap.resolveSibling(roadmap.getFileName() + SUFFIX);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Reads all that can be read. A file that doesn't exist says nothing; anything else in its place is an error. A last
     * line that breaks off is given a moment: another program may be about to finish it.
     */
    public Contents read() throws IOException {
        Contents contents = readOnce();
        for (int again = 0; contents.breaksOff() && again < LOOKS_AGAIN; again++) {
            pause.run();
            contents = readOnce();
        }
        return contents;
    }

    private static void sleep() throws InterruptedIOException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private Contents readOnce() throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "a folder is in its place" : "not a regular file";
            throw new FileSystemException(file.toString(), null, what);
        }
        var reader = new LedgerReader();
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteLines.read(in, reader);
        } catch (NoSuchFileException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return Contents.EMPTY;
        }
        return reader.contents();
    }

    /** The lines, each with its line feed, that {@link #append} writes for these entries. */
    public static String lines(List<? extends Entry> entries) {
        return JsonEntryWriter.lines(entries);
    }

    /**
     * Appends entries in one piece; they are on disk when it returns. Nothing of them is, as far as possible, if it fails.
     *
     * @return how many bytes they are
     */
    public int append(List<? extends Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return 0;
        }
        // Half a surrogate pair, which a damaged roadmap can hold, becomes a question mark.
        byte[] lines = lines(entries).getBytes(StandardCharsets.UTF_8);
        new AppendFile(file).append(lines);
        return lines.length;
    }
}
