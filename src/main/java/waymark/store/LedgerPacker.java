package waymark.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.Subject;
import waymark.progress.TopicSnapshot;
import waymark.progress.UndoHistory;

/** Packs a ledger for {@link PackedEntries}: its entries, and the indices for finding them by kind, subject and step. */
final class LedgerPacker {
    /** The kinds of entries that can be found by kind; all others are statuses of items. */
    static final List<Class<? extends Entry>> KINDS = List.of(
            TopicSnapshot.class,
            Change.OfField.class,
            Change.OfNote.class,
            Change.OfPhase.class,
            Change.OfCountingKind.class,
            Change.OfTracking.class,
            Change.OfRecall.class,
            Change.OfIdentity.class,
            Change.OfOwnText.class,
            Change.OfOwnPlace.class);

    static final int NO_DAY = Integer.MIN_VALUE;

    /** The number of entries that share a record of the first and last day on which they were made. */
    static final int BLOCK = 256;

    private static final int SECONDS_OF_DAY = 86_400;
    private final PackedEntryWriter entries = new PackedEntryWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private LedgerPacker() {}

    /** The ledger in the form that {@link PackedEntries} reads. */
    static byte[] pack(Ledger ledger) throws IOException {
        return new LedgerPacker().all(ledger);
    }

    private byte[] all(Ledger ledger) throws IOException {
        List<Entry> all = List.copyOf(ledger.entries());
        var offsets = new int[all.size()];
        var previous = new int[all.size()];
        int blocks = Math.ceilDiv(all.size(), BLOCK);
        var firstDays = new int[blocks];
        var lastDays = new int[blocks];
        Arrays.fill(firstDays, Integer.MAX_VALUE);
        Arrays.fill(lastDays, Integer.MIN_VALUE);
        var latest = new HashMap<Subject, Integer>();
        var topics = new TreeMap<String, List<Subject>>();
        var kinds = new ArrayList<List<Integer>>();
        KINDS.forEach(kind -> kinds.add(new ArrayList<>()));
        for (int place = 0; place < all.size(); place++) {
            Entry entry = all.get(place);
            offsets[place] = entries.add(entry, place);
            previous[place] = -1;
            int day = Math.clamp(
                    Math.floorDiv(entry.metadata().at().toEpochSecond(), SECONDS_OF_DAY),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE);
            firstDays[place / BLOCK] = Math.min(firstDays[place / BLOCK], day);
            lastDays[place / BLOCK] = Math.max(lastDays[place / BLOCK], day);
            if (entry instanceof Change change) {
                Integer before = latest.put(change.subject(), place);
                previous[place] = before == null ? -1 : before;
                if (before == null) {
                    topics.computeIfAbsent(change.about(), first -> new ArrayList<>())
                            .add(change.subject());
                }
            }
            int kind = KINDS.indexOf(entry.getClass());
            if (kind >= 0) {
                kinds.get(kind).add(place);
            }
        }
        byte[] records = entries.toByteArray();
        out.writeInt(records.length);
        out.write(records);
        ints(offsets);
        ints(previous);
        ints(firstDays);
        ints(lastDays);
        for (List<Integer> places : kinds) {
            ints(places);
        }
        var history = UndoHistory.of(ledger);
        steps(history.steps(false));
        steps(history.steps(true));
        subjects(topics, latest);
        strings();
        return bytes.toByteArray();
    }

    private void subjects(Map<String, List<Subject>> topics, Map<Subject, Integer> latest) throws IOException {
        var names = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        var places = new ArrayList<Integer>();
        var days = new ArrayList<Integer>();
        topics.forEach((topic, subjects) -> {
            names.add(entries.string(topic));
            starts.add(places.size());
            subjects.sort((one, other) -> Integer.compare(day(one), day(other)));
            for (Subject subject : subjects) {
                places.add(latest.get(subject));
                days.add(day(subject));
            }
        });
        starts.add(places.size());
        ints(names);
        ints(starts);
        ints(places);
        ints(days);
    }

    private static int day(Subject subject) {
        return subject instanceof Subject.DayStatus on
                ? Math.toIntExact(on.day().toEpochDay())
                : NO_DAY;
    }

    private void steps(List<UndoHistory.Step> steps) throws IOException {
        var starts = new ArrayList<Integer>();
        var moves = new ArrayList<Integer>();
        for (UndoHistory.Step step : steps) {
            starts.add(moves.size());
            step.moves()
                    .forEach(move ->
                            moves.add(entries.place(move.change().metadata().id())));
        }
        starts.add(moves.size());
        ints(starts);
        ints(moves);
    }

    private void ints(int[] ints) throws IOException {
        out.writeInt(ints.length);
        for (int each : ints) {
            out.writeInt(each);
        }
    }

    private void ints(List<Integer> ints) throws IOException {
        ints(ints.stream().mapToInt(Integer::intValue).toArray());
    }

    private void strings() throws IOException {
        out.writeInt(entries.strings().size());
        for (String string : entries.strings()) {
            byte[] utf = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf.length);
            out.write(utf);
        }
    }
}
