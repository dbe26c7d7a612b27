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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import waymark.document.AppendFile;
import waymark.document.PlainFile;
import waymark.progress.Entry;
import waymark.progress.Ledger;

/**
 * The progress file of one roadmap. Reading takes what can be read and tells the rest; writing only ever appends, so that
 * nothing that is in the file is lost, readable or not.
 */
public final class ProgressStore {
    static final String SUFFIX = ".progress.jsonl";
    private static final int LOOKS_AGAIN = 2;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
    private static final long LARGEST_COPY = 64L << 20;

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

    /** How the file is. Writes nothing. */
    public Health health() throws IOException {
        Contents contents = read();
        IOException obstacle = null;
        try {
            new AppendFile(file).probe();
        } catch (IOException e) {
            obstacle = e;
        }
        return new Health(file.getFileName().toString(), Files.exists(file) ? Files.size(file) : 0, contents, obstacle);
    }

    /** The lines, each with its line feed, that {@link #append} writes for these entries. */
    public static String lines(List<? extends Entry> entries) {
        return JsonEntryWriter.lines(entries);
    }

    /** The copies that sync programs left beside the file. */
    public List<Path> copies() throws IOException {
        return ConflictCopies.beside(file);
    }

    /** Reads copies of the file, and sets each against it and the copies before. */
    public Copies compare(List<Path> copies) throws IOException {
        if (copies.isEmpty()) {
            return Copies.NONE;
        }
        var union = new LineUnion(Lines.of(file));
        var compared = new ArrayList<ProgressCopy>();
        var unreadable = new LinkedHashMap<Path, IOException>();
        var ledger = Ledger.EMPTY;
        for (Path copy : copies) {
            try {
                Lines lines = readCopy(copy);
                compared.add(union.add(copy, lines));
                ledger = ledger.union(lines.contents().ledger());
            } catch (IOException e) {
                unreadable.put(copy, e);
            }
        }
        return new Copies(compared, ledger, unreadable);
    }

    private static Lines readCopy(Path copy) throws IOException {
        if (!Files.isRegularFile(copy)) {
            throw Files.exists(copy)
                    ? new FileSystemException(copy.toString(), null, "not a regular file")
                    : new FileSystemException(copy.toString(), null, "there is no such file");
        }
        if (Files.size(copy) > LARGEST_COPY) {
            throw new FileSystemException(copy.toString(), null, "larger than " + (LARGEST_COPY >> 20) + " MiB");
        }
        Lines lines = Lines.of(copy);
        Contents contents = lines.contents();
        if (!lines.all().isEmpty() && contents.ledger().entries().isEmpty() && !contents.isNewer()) {
            throw new FileSystemException(copy.toString(), null, "no line in it is one of a progress file");
        }
        return lines;
    }

    /**
     * Appends entries in one piece; they are on disk when it returns. Nothing of them is, as far as possible, if it fails.
     *
     * @return how many bytes the file grew by
     */
    public int append(List<? extends Entry> entries) throws IOException {
        return append(List.of(), entries, () -> {}).bytes();
    }

    /**
     * Appends in one piece what the file lacks of copies, byte for byte, and entries; all is on disk when it returns. Nothing
     * of it is, as far as possible, if it fails. A copy that can't be read any more is left out.
     *
     * @param last is called when all is read, before something is written; what it throws keeps that from happening
     */
    public Appended append(List<Path> copies, List<? extends Entry> entries, Runnable last) throws IOException {
        var takenIn = new ArrayList<Path>();
        byte[] absent = copies.isEmpty() ? new byte[0] : absent(copies, takenIn);
        // Half a surrogate pair, which a damaged roadmap can hold, becomes a question mark.
        byte[] own = entries.isEmpty() ? new byte[0] : lines(entries).getBytes(StandardCharsets.UTF_8);
        byte[] lines = Arrays.copyOf(absent, absent.length + own.length);
        System.arraycopy(own, 0, lines, absent.length, own.length);
        last.run();
        int bytes = lines.length == 0 ? 0 : new AppendFile(file, roadmap()).append(lines);
        return new Appended(bytes, takenIn);
    }

    /**
     * What was appended.
     *
     * @param bytes how many bytes the file grew by
     * @param takenIn the copies of which it has every line now
     */
    public record Appended(int bytes, List<Path> takenIn) {
        public Appended {
            takenIn = List.copyOf(takenIn);
        }
    }

    private byte[] absent(List<Path> copies, List<Path> takenIn) throws IOException {
        var union = new LineUnion(Lines.of(file));
        for (Path copy : copies) {
            try {
                union.add(copy, readCopy(copy));
                takenIn.add(copy);
            } catch (IOException gone) {
                // What was read of it before is in memory, and is written from there.
                continue;
            }
        }
        return union.added();
    }

    private Path roadmap() {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())) : file;
    }

    /**
     * Deletes a copy. Refused where the file lacks something that it holds, or it is being written to.
     *
     * @param last is called before that; what it throws keeps that from happening
     */
    public void remove(Path copy, Runnable last) throws IOException {
        var before = Files.getLastModifiedTime(copy);
        if (!new LineUnion(Lines.of(file)).add(copy, readCopy(copy)).isTakenIn()) {
            throw new FileSystemException(copy.toString(), null, "it holds something that is not taken in yet");
        }
        new AppendFile(file).force();
        if (!Files.getLastModifiedTime(copy).equals(before)) {
            throw new FileSystemException(copy.toString(), null, "another program is writing it");
        }
        last.run();
        PlainFile.delete(copy);
    }
}
