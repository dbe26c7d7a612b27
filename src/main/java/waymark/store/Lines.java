package waymark.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All lines of a progress file but those that say nothing: blank ones, and what git marks conflicts with. */
final class Lines implements ByteLines.Sink {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final List<Line> all = new ArrayList<>();
    private final LedgerReader reader = new LedgerReader();
    private boolean whole = true;

    /** Reads a file; one that doesn't exist has none. */
    static Lines of(Path file) throws IOException {
        var lines = new Lines();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteLines.read(in, lines);
        } catch (NoSuchFileException none) {
            return lines;
        }
        return lines;
    }

    @Override
    public void line(byte[] bytes, int length, boolean ended) {
        var entry = reader.take(bytes, length, ended);
        String line = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (reader.number() == 1 && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(BYTE_ORDER_MARK.length());
        }
        if (entry != null || !line.isBlank() && !LedgerReader.isConflictMarker(line)) {
            all.add(new Line(line, entry, !ended && entry == null));
        }
    }

    @Override
    public void tooLong() {
        reader.tooLong();
        whole = false;
    }

    List<Line> all() {
        return all;
    }

    Contents contents() {
        return reader.contents();
    }

    /** Whether no line was too long to be kept. */
    boolean isWhole() {
        return whole;
    }

    static Set<String> keys(List<Line> lines) {
        var keys = new HashSet<String>();
        lines.forEach(line -> keys.add(line.key()));
        return keys;
    }
}
