package waymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.document.PlainFile;

/** All lines of a progress file but those that say nothing: blank ones, and what git marks conflicts with. */
final class LedgerLines implements ByteLines.Sink {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final List<LedgerLine> all = new ArrayList<>();
    private final LedgerReader reader = new LedgerReader();
    private boolean whole = true;
    private long size;

    /** Reads a file; one that doesn't exist has none. */
    static LedgerLines of(Path file) throws IOException {
        var lines = new LedgerLines();
        try (InputStream in = PlainFile.open(file, ProgressStore.LARGEST)) {
            ByteLines.read(in, lines);
        } catch (NoSuchFileException none) {
            return lines;
        }
        return lines;
    }

    @Override
    public void line(byte[] bytes, int length, boolean ended) {
        var entry = reader.take(bytes, length, ended);
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

    List<LedgerLine> all() {
        return all;
    }

    /** How many bytes they have, each with its line feed. */
    long size() {
        return size;
    }

    Contents contents() {
        return reader.contents();
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
