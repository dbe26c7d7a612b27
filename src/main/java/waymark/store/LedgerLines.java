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
import waymark.files.PlainFile;

/** All lines of a progress file but those that say nothing: blank ones, and what git marks conflicts with. */
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

    /** Reads a file; one that doesn't exist has none. */
    static LedgerLines of(Path file) throws IOException {
        return of(file, Map.of());
    }

    /** @param known lines that were read before, by their keys: what they say need not be found out again */
    static LedgerLines of(Path file, Map<String, LedgerLine> known) throws IOException {
        var lines = new LedgerLines(known);
        var start = Snapshot.none();
        try (var in = new HashingInputStream(PlainFile.open(file, ProgressStore.LARGEST), start.key())) {
            ByteLines.read(in, lines);
            lines.beginning =
                    in.endsWithLine() ? new Snapshot(in.length(), start.key(), in.hash(), Contents.EMPTY, 0) : null;
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

    /** Whether some line says something that is understood. */
    boolean isUnderstood() {
        return understood;
    }

    /** The file as it was read; null where it doesn't end with a line. */
    @Nullable
    Snapshot beginning() {
        return beginning;
    }

    /** What was not known before. */
    Contents fresh() {
        return reader.contents();
    }

    List<LedgerLine> all() {
        return all;
    }

    /** How many bytes they have, each with its line feed. */
    long size() {
        return size;
    }

    /** Whether every line was kept: none was too long, and memory had room for all. */
    boolean isWhole() {
        return whole;
    }

    static Set<String> keys(List<LedgerLine> lines) {
        var keys = new HashSet<String>();
        lines.forEach(line -> keys.add(line.key()));
        return keys;
    }
}
