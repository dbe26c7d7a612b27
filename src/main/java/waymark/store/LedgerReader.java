package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.store.UnusedLine.Why;

/** Reads a progress file line by line: a bad line doesn't affect the others. */
final class LedgerReader implements ByteLines.Sink {
    private static final List<String> CONFLICT_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A tick or a note is much shorter; only the recorded topics of a large roadmap are a line this long. */
    private static final int LONG = 1 << 16;
    /** The maximum total size of the long lines that are read. */
    static final int ROOM = 32 << 20;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final List<Entry> entries = new ArrayList<>();
    private final List<UnusedLine> odd = new ArrayList<>();
    private int number;
    private boolean newer;
    private int room;
    private boolean hadRoom = true;
    private final Ledger before;

    LedgerReader() {
        this(ProgressFileContents.EMPTY, ROOM);
    }

    /** Continues after content that was read before. */
    LedgerReader(ProgressFileContents said, int room) {
        this.before = said.ledger();
        this.odd.addAll(said.odd());
        this.number = said.lines();
        this.newer = said.isNewer();
        this.room = room;
    }

    ProgressFileContents contents() {
        return new ProgressFileContents(before.union(Ledger.of(entries)), number, odd, newer);
    }

    int room() {
        return room;
    }

    @Override
    public void tooLong() {
        number++;
        odd.add(new UnusedLine(number, Why.TOO_LONG));
    }

    @Override
    public void line(byte[] bytes, int length, boolean ended) {
        take(bytes, length, ended);
    }

    /** Counts a line that was read before, as part of another file. */
    void pass() {
        number++;
        hadRoom = true;
    }

    /** Reads a line; returns its entry, or null if it has none or isn't understood. */
    @Nullable
    Entry take(byte[] bytes, int length, boolean ended) {
        number++;
        hadRoom = length <= LONG || length <= room;
        try {
            if (!hadRoom) {
                throw new UnusableLineException(Why.NO_ROOM);
            }
            room -= length <= LONG ? 0 : length;
            String line = decode(bytes, length);
            if (line.isBlank()) {
                return null;
            }
            if (isConflictMarker(line)) {
                throw new UnusableLineException(Why.CONFLICT_MARKER);
            }
            Entry entry = JsonEntryReader.read(line);
            entries.add(entry);
            return entry;
        } catch (UnusableLineException e) {
            boolean cutOff = !ended && e.why().isDamage();
            odd.add(new UnusedLine(number, cutOff ? Why.CUT_OFF : e.why()));
            newer |= e.isNewer();
            return null;
        }
    }

    /** Whether the last line was read at all: after many long lines, there may be no memory for it. */
    boolean hadRoom() {
        return hadRoom;
    }

    /** The number of lines read. */
    int number() {
        return number;
    }

    /** Whether the line is a conflict marker left by git. */
    static boolean isConflictMarker(String line) {
        return CONFLICT_MARKERS.stream().anyMatch(line::startsWith);
    }

    private String decode(byte[] bytes, int length) throws UnusableLineException {
        try {
            String line = decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw new UnusableLineException(Why.NOT_TEXT);
        }
    }
}
