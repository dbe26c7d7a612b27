package waymark.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import waymark.progress.Change;
import waymark.progress.Conflict;
import waymark.progress.Entry;
import waymark.progress.MergeSide;

/** A progress file merged line by line with copies of it. Lines that a copy lacks are kept. */
final class LineUnion {
    private final List<LedgerLine> lines;
    private final Map<String, LedgerLine> held = new HashMap<>();
    private final StringBuilder added = new StringBuilder();

    LineUnion(LedgerLines file) {
        lines = new ArrayList<>(file.all());
        lines.forEach(line -> held.putIfAbsent(line.key(), line));
    }

    /** All lines present, by their keys. */
    Map<String, LedgerLine> held() {
        return Collections.unmodifiableMap(held);
    }

    /** Adds the missing lines of a copy, in order. */
    ProgressCopy add(Path file, LedgerLines copy) {
        var clashes = clashes(copy.all());
        int addedLines = 0;
        int changes = 0;
        for (LedgerLine line : copy.all()) {
            if (!isHeld(line)) {
                held.put(line.key(), line);
                lines.add(line);
                added.append(line.bytes()).append('\n');
                addedLines++;
                changes += line.entry() instanceof Change ? 1 : 0;
            }
        }
        return new ProgressCopy(
                file, addedLines, changes, copy.isWhole(), copy.fresh().isNewer(), clashes);
    }

    /** Whether the total of added bytes, including the missing lines of this copy, stays within {@code most}. */
    boolean hasRoomFor(LedgerLines copy, long most) {
        long room = most - added.length();
        return copy.size() <= room
                || copy.all().stream()
                                .filter(line -> !isHeld(line))
                                .mapToLong(line -> line.bytes().length() + 1L)
                                .sum()
                        <= room;
    }

    /** An incomplete line contains nothing new if the complete one is present. */
    private boolean isHeld(LedgerLine line) {
        return held.containsKey(line.key())
                || line.cutOff() && held.keySet().stream().anyMatch(whole -> whole.startsWith(line.key()));
    }

    /** All lines that were added, each with a line feed. */
    byte[] added() {
        return added.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Both files have a common beginning. The rest of the copy is its side; the other side is the rest of this file without the lines that
     * the copy has too. For lines of the copy that were merged before, only the lines up to the last merged one count: anything later was
     * written with knowledge of both sides.
     */
    private List<Conflict> clashes(List<LedgerLine> copy) {
        int parted = 0;
        while (parted < Math.min(lines.size(), copy.size())
                && lines.get(parted).key().equals(copy.get(parted).key())) {
            parted++;
        }
        var there = copy.subList(parted, copy.size());
        var here = lines.subList(parted, lines.size());
        var keysThere = LedgerLines.keys(there);
        int merged = here.size();
        while (merged > 0 && !keysThere.contains(here.get(merged - 1).key())) {
            merged--;
        }
        var old = there.stream().filter(line -> held.containsKey(line.key()));
        var fresh = there.stream().filter(line -> !held.containsKey(line.key()));
        return Stream.concat(
                        side(without(here.subList(0, merged), keysThere)).clashes(side(old)).stream(),
                        side(without(here, keysThere)).clashes(side(fresh)).stream())
                .toList();
    }

    private static Stream<LedgerLine> without(List<LedgerLine> lines, Set<String> keys) {
        return lines.stream().filter(line -> !keys.contains(line.key()));
    }

    private static MergeSide side(Stream<LedgerLine> lines) {
        List<Entry> entries = lines.map(LedgerLine::entry)
                .filter(Objects::nonNull)
                .map(Entry.class::cast)
                .toList();
        return new MergeSide(entries);
    }
}
