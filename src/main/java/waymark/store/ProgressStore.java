package waymark.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.files.AppendFile;
import waymark.files.RegularFile;
import waymark.progress.Entry;
import waymark.progress.Ledger;

/**
 * The progress file of one roadmap. Reading returns everything readable and reports the rest; writing only ever appends, so that nothing in
 * the file is lost, whether it is readable or not.
 */
public final class ProgressStore {
    static final String SUFFIX = ".progress.jsonl";
    private static final int LOOKS_AGAIN = 2;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
    /** Larger files aren't read: years of use produce less than a tenth of this. */
    static final long LARGEST = 128L << 20;
    /** The maximum number of missing bytes that are merged from copies at once. */
    private static final long MOST_ABSENT = 64L << 20;

    private final Path file;
    private final Pause pause;
    private final Snapshots snapshots;
    private final KnownCopies knownCopies;

    /** Gives other programs time to finish writing. */
    interface Pause {
        void run() throws IOException;
    }

    /** The store in that file, which need not exist. */
    public ProgressStore(Path file) {
        this(file, null, ProgressStore::sleep);
    }

    /** @param cache the folder for data that is faster to read than the file; null for none */
    public ProgressStore(Path file, @Nullable Path cache) {
        this(file, cache, ProgressStore::sleep);
    }

    ProgressStore(Path file, Pause pause) {
        this(file, null, pause);
    }

    private ProgressStore(Path file, @Nullable Path cache, Pause pause) {
        this.file = file;
        this.pause = pause;
        this.snapshots = new Snapshots(file, cache);
        this.knownCopies = new KnownCopies(snapshots.place(".copies"));
    }

    /** The progress file of a roadmap: beside it, with its full name. */
    public static Path beside(Path roadmap) {
        return roadmap.resolveSibling(roadmap.getFileName() + SUFFIX);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Reads everything readable. A missing file is empty; anything else in its place is an error. If the last line is incomplete, waits a
     * moment: another program may be about to finish it.
     */
    public ProgressFileContents read() throws IOException {
        ProgressFileContents contents = readOnce();
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

    private ProgressFileContents readOnce() throws IOException {
        Snapshot last = snapshots.last();
        ProgressFileContents contents = last == null ? null : readBehind(last);
        return contents == null ? Objects.requireNonNull(readBehind(Snapshot.none())) : contents;
    }

    /** Reads what follows the bytes of a {@link Snapshot}; null if the file doesn't begin with the same bytes. */
    private @Nullable ProgressFileContents readBehind(Snapshot snapshot) throws IOException {
        try (var in = new HashingInputStream(RegularFile.openOwn(file, LARGEST), snapshot.key())) {
            if (!in.isOf(snapshot)) {
                return null;
            }
            var reader = new LedgerReader(snapshot.said(), snapshot.room());
            ByteLines.read(in, reader);
            ProgressFileContents contents = reader.contents();
            return in.endsWithLine()
                    ? snapshots.keep(
                            snapshot, new Snapshot(in.length(), snapshot.key(), in.hash(), contents, reader.room()))
                    : contents;
        } catch (NoSuchFileException e) {
            return ProgressFileContents.EMPTY;
        }
    }

    /** The condition of the file. Writes nothing. */
    public Health health() throws IOException {
        ProgressFileContents contents = read();
        IOException obstacle = null;
        try {
            appendFile().probe();
        } catch (IOException e) {
            obstacle = e;
        }
        return new Health(file.getFileName().toString(), Files.exists(file) ? Files.size(file) : 0, contents, obstacle);
    }

    /** The lines, each with a line feed, that {@link #append} writes for these entries. */
    public static String lines(List<? extends Entry> entries) {
        return JsonEntryWriter.lines(entries);
    }

    /** The copies that sync programs left beside the file. */
    public List<Path> copies() throws IOException {
        return ConflictCopies.beside(file);
    }

    /** Whether a file beside a roadmap is a copy of its progress file. */
    public static boolean isCopy(Path roadmap, Path file) {
        Path progress = beside(roadmap.toAbsolutePath().normalize());
        Path other = file.toAbsolutePath().normalize();
        return progress.getParent().equals(other.getParent()) && ConflictCopies.isCopy(progress, other);
    }

    /** Reads copies of the file, and compares each with the file and the copies before it. */
    public Copies compare(List<Path> copies) throws IOException {
        if (copies.isEmpty()) {
            return Copies.NONE;
        }
        List<Path> read = ConflictCopies.newest(copies);
        var known = knownCopies.of(file, read);
        if (known.size() == read.size()) {
            return new Copies(
                    read.stream().map(known::get).toList(), Ledger.EMPTY, Map.of(), copies.size() - read.size());
        }
        LedgerLines own = LedgerLines.of(file);
        var union = new LineUnion(own);
        var looks = new HashMap<Path, String>();
        read.forEach(copy -> looks.put(copy, KnownCopies.look(copy)));
        var compared = new ArrayList<ProgressCopy>();
        var unreadable = new LinkedHashMap<Path, IOException>();
        var ledger = Ledger.EMPTY;
        for (Path copy : read) {
            if (known.get(copy) instanceof ProgressCopy before) {
                compared.add(before);
                continue;
            }
            try {
                LedgerLines lines = readCopy(copy, union.held());
                if (!union.hasRoomFor(lines, MOST_ABSENT)) {
                    throw new UnusableCopyException(copy, "it is too large to merge together with the other copies");
                }
                compared.add(union.add(copy, lines));
                ledger = ledger.union(lines.fresh().ledger());
            } catch (IOException e) {
                unreadable.put(copy, e);
            }
        }
        if (own.beginning() instanceof Snapshot now) {
            knownCopies.keep(compared, looks, now);
        }
        return new Copies(compared, ledger, unreadable, copies.size() - read.size());
    }

    private static LedgerLines readCopy(Path copy, Map<String, LedgerLine> known) throws IOException {
        if (!Files.exists(copy)) {
            throw new UnusableCopyException(copy, "the file doesn’t exist");
        }
        LedgerLines lines = LedgerLines.of(copy, known);
        if (!lines.all().isEmpty() && !lines.isUnderstood() && !lines.fresh().isNewer()) {
            throw new UnusableCopyException(copy, "it isn’t a copy of a progress file");
        }
        return lines;
    }

    /**
     * Appends entries at once; they are on disk when the method returns. If it fails, as far as possible none of them is.
     *
     * @return the number of bytes by which the file grew
     */
    public int append(List<? extends Entry> entries) throws IOException {
        return append(List.of(), entries, () -> {}).bytes();
    }

    /**
     * Appends at once the lines that the file lacks of copies, byte for byte, and entries; everything is on disk when the method returns.
     * If it fails, as far as possible nothing is. A copy that can no longer be read is left out.
     *
     * @param last is called after everything was read and before anything is written; if it throws, nothing is written
     */
    public Appended append(List<Path> copies, List<? extends Entry> entries, Runnable last) throws IOException {
        var merged = new ArrayList<Path>();
        byte[] absent = copies.isEmpty() ? new byte[0] : absent(copies, merged);
        // An unpaired surrogate, which a damaged roadmap can contain, becomes a question mark.
        byte[] own = entries.isEmpty() ? new byte[0] : lines(entries).getBytes(StandardCharsets.UTF_8);
        // What is written must be readable again. Copies that are too large for that are left alone.
        long room = LARGEST - (Files.isRegularFile(file) ? Files.size(file) : 0) - own.length;
        if (room < absent.length) {
            absent = new byte[0];
            merged.clear();
        }
        if (room < 0) {
            throw new FileSystemException(file.toString(), null, "larger than " + (LARGEST >> 20) + " MiB");
        }
        byte[] lines = Arrays.copyOf(absent, absent.length + own.length);
        System.arraycopy(own, 0, lines, absent.length, own.length);
        last.run();
        int bytes = lines.length == 0 ? 0 : appendFile().append(lines);
        return new Appended(bytes, merged);
    }

    /**
     * The result of appending.
     *
     * @param bytes the number of bytes by which the file grew
     * @param merged the copies all of whose lines the file now has
     */
    public record Appended(int bytes, List<Path> merged) {
        public Appended {
            merged = List.copyOf(merged);
        }
    }

    private AppendFile appendFile() {
        return new AppendFile(file, roadmap(), ProgressFileDetector::isOurs);
    }

    private byte[] absent(List<Path> copies, List<Path> merged) throws IOException {
        var union = new LineUnion(LedgerLines.of(file));
        for (Path copy : ConflictCopies.newest(copies)) {
            try {
                LedgerLines lines = readCopy(copy, union.held());
                if (union.hasRoomFor(lines, MOST_ABSENT)) {
                    union.add(copy, lines);
                    merged.add(copy);
                }
            } catch (IOException gone) {
                // Its entries that were read earlier are in memory, and are written from there.
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
     * Deletes a copy. Refused if the file lacks anything in it, or if another program is writing to it.
     *
     * @param last is called before that; if it throws, nothing is deleted
     */
    public void remove(Path copy, Runnable last) throws IOException {
        String before = KnownCopies.look(copy);
        var union = new LineUnion(LedgerLines.of(file));
        if (!union.add(copy, readCopy(copy, union.held())).isMerged()) {
            throw new FileSystemException(copy.toString(), null, "it contains changes that aren’t merged yet");
        }
        appendFile().force();
        if (!KnownCopies.look(copy).equals(before)) {
            throw new FileSystemException(copy.toString(), null, "another program is writing it");
        }
        last.run();
        RegularFile.delete(copy);
    }
}
