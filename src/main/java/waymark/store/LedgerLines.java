package waymark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.files.RegularFile;

/** All lines of a progress file except those without content: blank lines and git's conflict markers. */
final class LedgerLines implements ByteLines.Sink {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final List<LedgerLine> all = new ArrayList<>();
    private final LedgerReader reader = new LedgerReader();
    private boolean whole = true;
    private long size;

    private final Map<String, LedgerLine> known;
    private boolean understood;
    private @Nullable Snapshot beginning;

    private LedgerLines(Map<String, LedgerLine> known) {
        this.known = known;
    }

    /** Reads the lines of a file; a missing file has none. */
    static LedgerLines of(Path file) throws IOException {
        return of(file, Map.of());
    }

    /** @param known lines that were read before, by their keys; they aren't parsed again */
    static LedgerLines of(Path file, Map<String, LedgerLine> known) throws IOException {
        var lines = new LedgerLines(known);
        var start = Snapshot.none();
        try (var in = new HashingInputStream(RegularFile.open(file, ProgressStore.LARGEST), start.key())) {
            ByteLines.read(in, lines);
            lines.beginning = in.endsWithLine()
                    ? new Snapshot(in.length(), start.key(), in.hash(), ProgressFileContents.EMPTY, 0)
                    : null;
        } catch (NoSuchFileException none) {
            return lines;
        }
        return lines;
    }

    @Override
    public void line(byte[] bytes, int length, boolean ended) {
        LedgerLine before = known.isEmpty() ? null : known.get(key(bytes, length));
        if (before != null && before.entry() != null) {
            reader.pass();
            understood = true;
            size += length + 1;
            all.add(before);
            return;
        }
        var entry = reader.take(bytes, length, ended);
        understood |= entry != null;
        if (!reader.hadRoom()) {
            whole = false;
            return;
        }
        String line = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (reader.number() == 1 && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(BYTE_ORDER_MARK.length());
        }
        if (entry != null || !line.isBlank() && !LedgerReader.isConflictMarker(line)) {
            size += length + 1;
            all.add(new LedgerLine(line, entry, !ended && entry == null));
        }
    }

    @Override
    public void tooLong() {
        reader.tooLong();
        whole = false;
    }

    private static String key(byte[] bytes, int length) {
        int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** Whether at least one line is understood. */
    boolean isUnderstood() {
        return understood;
    }

    /** The state of the file when it was read; null if it doesn't end with a complete line. */
    @Nullable
    Snapshot beginning() {
        return beginning;
    }

    /** The content of the lines that weren't known before. */
    ProgressFileContents fresh() {
        return reader.contents();
    }

    List<LedgerLine> all() {
        return all;
    }

    /** The total number of bytes, including a line feed for each line. */
    long size() {
        return size;
    }

    /** Whether all lines were kept: none was too long, and there was memory for all. */
    boolean isWhole() {
        return whole;
    }

    static Set<String> keys(List<LedgerLine> lines) {
        var keys = new HashSet<String>();
        lines.forEach(line -> keys.add(line.key()));
        return keys;
    }
}
