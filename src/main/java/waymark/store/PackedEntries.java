package waymark.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.PackedLedger;
import waymark.progress.Subject;
import waymark.progress.TopicSnapshot;
import waymark.progress.UndoHistory;

/** A ledger as packed by {@link LedgerPacker}. Only what is needed is unpacked, and none of it is cached. */
final class PackedEntries implements PackedLedger {
    private static final int SECONDS_OF_DAY = 86_400;

    private final ByteBuffer bytes;
    private final PackedInts offsets;
    private final PackedEntryReader entries;
    private final PackedInts previous;
    private final PackedInts firstDays;
    private final PackedInts lastDays;
    private final PackedInts[] kinds = new PackedInts[LedgerPacker.KINDS.size()];
    private final PackedInts[] starts = new PackedInts[2];
    private final PackedInts[] moves = new PackedInts[2];
    private final PackedInts firstSubject;
    private final PackedInts latest;
    private final PackedInts days;
    private final String[] topics;
    private final Map<String, Integer> topicOf;
    private @Nullable Map<String, KnownTopic> known;

    /** @param content the result of {@link LedgerPacker}, from its position on */
    PackedEntries(ByteBuffer content) {
        this.bytes = content;
        int length = content.getInt();
        int records = content.position();
        content.position(records + length);
        this.offsets = ints();
        this.previous = ints();
        this.firstDays = ints();
        this.lastDays = ints();
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = ints();
        }
        for (int redo = 0; redo < 2; redo++) {
            starts[redo] = ints();
            moves[redo] = ints();
        }
        PackedInts names = ints();
        this.firstSubject = ints();
        this.latest = ints();
        this.days = ints();
        var strings = new PackedStrings(bytes);
        this.entries = new PackedEntryReader(bytes, records, offsets, strings);
        this.topics = names.stream().mapToObj(strings::get).toArray(String[]::new);
        this.topicOf = HashMap.newHashMap(topics.length);
        for (int topic = 0; topic < topics.length; topic++) {
            topicOf.put(topics[topic], topic);
        }
    }

    private PackedInts ints() {
        int length = bytes.getInt();
        var ints = new PackedInts(bytes, bytes.position(), length);
        bytes.position(bytes.position() + length * Integer.BYTES);
        return ints;
    }

    @Override
    public int size() {
        return offsets.length();
    }

    @Override
    public Entry entry(int place) {
        return entries.entry(place);
    }

    @Override
    public IntStream places(Class<? extends Entry> kind) {
        int found = LedgerPacker.KINDS.indexOf(kind);
        return found < 0 ? IntStream.range(0, size()) : kinds[found].stream();
    }

    @Override
    public OptionalInt latest(Subject subject) {
        Integer topic = topicOf.get(subject.topic());
        if (topic == null) {
            return OptionalInt.empty();
        }
        int from = firstSubject.get(topic);
        int to = firstSubject.get(topic + 1);
        if (subject instanceof Subject.DayStatus on) {
            int found = search(from, to, on.day().toEpochDay());
            return found < 0 ? OptionalInt.empty() : OptionalInt.of(latest.get(found));
        }
        for (int at = from; at < to && days.get(at) == LedgerPacker.NO_DAY; at++) {
            int place = latest.get(at);
            if (entry(place) instanceof Change change && change.subject().equals(subject)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private int search(int from, int to, long day) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int there = days.get(middle);
            if (there == day) {
                return middle;
            }
            if (there < day) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    @Override
    public int previous(int place) {
        return previous.get(place);
    }

    @Override
    public IntStream latest(Predicate<String> about, boolean withDays) {
        return IntStream.range(0, topics.length)
                .filter(topic -> about.test(topics[topic]))
                .flatMap(topic -> IntStream.range(firstSubject.get(topic), firstSubject.get(topic + 1))
                        .takeWhile(subject -> withDays || days.get(subject) == LedgerPacker.NO_DAY)
                        .map(latest::get));
    }

    @Override
    public IntStream between(long from, long to) {
        long firstDay = Math.floorDiv(from, SECONDS_OF_DAY);
        long lastDay = Math.floorDiv(to, SECONDS_OF_DAY);
        var near = IntStream.range(0, firstDays.length())
                .filter(block -> firstDays.get(block) <= lastDay && lastDays.get(block) >= firstDay)
                .flatMap(block -> IntStream.range(
                        block * LedgerPacker.BLOCK, Math.min((block + 1) * LedgerPacker.BLOCK, size())));
        return near.filter(place -> {
            int kind = entries.kind(place);
            if (kind == PackedEntryWriter.SEEN) {
                return false;
            }
            if (kind == PackedEntryWriter.LINE) {
                return entry(place) instanceof Change;
            }
            long second = entries.second(place);
            return second >= from && second < to;
        });
    }

    @Override
    public void days(Days visitor) {
        for (int topic = 0; topic < topics.length; topic++) {
            for (int subject = firstSubject.get(topic); subject < firstSubject.get(topic + 1); subject++) {
                int day = days.get(subject);
                if (day != LedgerPacker.NO_DAY) {
                    Status status = entries.status(latest.get(subject));
                    visitor.said(topics[topic], LocalDate.ofEpochDay(day), status);
                }
            }
        }
    }

    @Override
    public synchronized Map<String, KnownTopic> known() {
        if (known == null) {
            var all = new HashMap<String, KnownTopic>();
            places(TopicSnapshot.class)
                    .forEach(place ->
                            ((TopicSnapshot) entry(place)).topics().forEach(topic -> all.put(topic.id(), topic)));
            known = Map.copyOf(all);
        }
        return known;
    }

    @Override
    public int steps(boolean redo) {
        return starts[redo ? 1 : 0].length() - 1;
    }

    @Override
    public UndoHistory.Step step(boolean redo, int number) {
        PackedInts start = starts[redo ? 1 : 0];
        TreePVector<UndoHistory.Move> all = TreePVector.empty();
        for (int move = start.get(number); move < start.get(number + 1); move++) {
            int place = moves[redo ? 1 : 0].get(move);
            Change before = previous(place) < 0 ? null : (Change) entry(previous(place));
            all = all.plus(new UndoHistory.Move((Change) entry(place), before));
        }
        return new UndoHistory.Step(all.getFirst().change().metadata().step(), all);
    }
}
