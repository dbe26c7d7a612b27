package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Change.Subject;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.PackedLedger;
import waymark.progress.Stamp;
import waymark.progress.TopicsSeen;
import waymark.progress.UndoHistory;

/** A ledger as {@link Packing} packs it. Only what is asked for is unpacked, and nothing of it is kept. */
final class Packed implements PackedLedger {
    private static final Status[] STATUSES = Status.values();

    private final ByteBuffer bytes;
    private final int records;
    private final Ints offsets;
    private final Ints previous;
    private final Ints[] kinds = new Ints[Packing.KINDS.size()];
    private final Ints[] starts = new Ints[2];
    private final Ints[] moves = new Ints[2];
    private final Ints firstSubject;
    private final Ints latest;
    private final Ints days;
    private final String[] strings;
    private final String[] topics;
    private final Map<String, Integer> topicOf;
    private @Nullable Map<String, KnownTopic> known;

    /** Integers that lie one behind the other. */
    private record Ints(ByteBuffer bytes, int start, int length) {
        int get(int i) {
            return bytes.getInt(start + i * Integer.BYTES);
        }

        IntStream stream() {
            return IntStream.range(0, length).map(this::get);
        }
    }

    /** @param content what {@link Packing} made, from its position on */
    Packed(ByteBuffer content) {
        this.bytes = content;
        int length = content.getInt();
        this.records = content.position();
        content.position(records + length);
        this.offsets = ints();
        this.previous = ints();
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = ints();
        }
        for (int redo = 0; redo < 2; redo++) {
            starts[redo] = ints();
            moves[redo] = ints();
        }
        Ints names = ints();
        this.firstSubject = ints();
        this.latest = ints();
        this.days = ints();
        this.strings = strings();
        this.topics = names.stream().mapToObj(name -> strings[name]).toArray(String[]::new);
        this.topicOf = HashMap.newHashMap(topics.length);
        for (int topic = 0; topic < topics.length; topic++) {
            topicOf.put(topics[topic], topic);
        }
    }

    private Ints ints() {
        int length = bytes.getInt();
        var ints = new Ints(bytes, bytes.position(), length);
        bytes.position(bytes.position() + length * Integer.BYTES);
        return ints;
    }

    private String[] strings() {
        var all = new String[bytes.getInt()];
        for (int i = 0; i < all.length; i++) {
            var string = new byte[bytes.getInt()];
            bytes.get(string);
            all[i] = new String(string, StandardCharsets.UTF_8);
        }
        return all;
    }

    @Override
    public int size() {
        return offsets.length();
    }

    private int tag(int place) {
        return bytes.get(records + offsets.get(place));
    }

    private Record at(int place) {
        return new Record(bytes, records + offsets.get(place));
    }

    @Override
    public Entry entry(int place) {
        var in = at(place);
        int tag = in.one();
        if ((tag & Packing.AS_LINE) != 0) {
            return line(in);
        }
        long second = in.longOne();
        long time = in.longOne();
        String id = PackedIds.id(time, strings[in.number()]);
        int nano = in.number();
        var zone = ZoneOffset.ofTotalSeconds(in.number() - (1 << 17));
        String by = strings[in.number()];
        String item = strings[in.number()];
        LocalDate day = (tag & Packing.HAS_DAY) == 0 ? null : LocalDate.ofEpochDay(in.intOne());
        String via = (tag & Packing.HAS_VIA) == 0 ? null : strings[in.number()];
        String step = (tag & Packing.HAS_STEP) == 0 ? id : id(place - in.number());
        String undone = (tag & Packing.HAS_UNDO) == 0 ? null : id(place - in.number());
        var at = OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), zone);
        return new Change.OfStatus(new Stamp(id, at, by, step, undone, null), item, day, status(tag), via);
    }

    private String id(int place) {
        var in = at(place);
        if ((in.one() & Packing.AS_LINE) != 0) {
            return entry(place).stamp().id();
        }
        in.longOne();
        long time = in.longOne();
        return PackedIds.id(time, strings[in.number()]);
    }

    private static @Nullable Status status(int tag) {
        int status = tag & Packing.STATUS;
        return status == 0 ? null : STATUSES[status - 1];
    }

    private Entry line(Record in) {
        var line = new byte[in.number()];
        in.all(line);
        try {
            return JsonEntryReader.read(new String(line, StandardCharsets.UTF_8));
        } catch (OddLineException e) {
            throw new IllegalStateException("it was read before it was packed", e);
        }
    }

    @Override
    public IntStream places(Class<? extends Entry> kind) {
        int found = Packing.KINDS.indexOf(kind);
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
        for (int at = from; at < to && days.get(at) == Packing.NO_DAY; at++) {
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
                        .takeWhile(subject -> withDays || days.get(subject) == Packing.NO_DAY)
                        .map(latest::get));
    }

    @Override
    public IntStream between(long from, long to) {
        return IntStream.range(0, size()).filter(place -> {
            int start = records + offsets.get(place);
            if ((bytes.get(start) & Packing.AS_LINE) != 0) {
                return entry(place) instanceof Change;
            }
            long second = bytes.getLong(start + 1);
            return second >= from && second < to;
        });
    }

    @Override
    public void days(Days visitor) {
        for (int topic = 0; topic < topics.length; topic++) {
            for (int subject = firstSubject.get(topic); subject < firstSubject.get(topic + 1); subject++) {
                int day = days.get(subject);
                if (day != Packing.NO_DAY) {
                    int place = latest.get(subject);
                    int tag = tag(place);
                    Status status = (tag & Packing.AS_LINE) == 0 ? status(tag) : ((Change.OfStatus) entry(place)).to();
                    visitor.said(topics[topic], LocalDate.ofEpochDay(day), status);
                }
            }
        }
    }

    @Override
    public synchronized Map<String, KnownTopic> known() {
        if (known == null) {
            var all = new HashMap<String, KnownTopic>();
            places(TopicsSeen.class)
                    .forEach(
                            place -> ((TopicsSeen) entry(place)).topics().forEach(topic -> all.put(topic.id(), topic)));
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
        Ints start = starts[redo ? 1 : 0];
        TreePVector<UndoHistory.Move> all = TreePVector.empty();
        for (int move = start.get(number); move < start.get(number + 1); move++) {
            int place = moves[redo ? 1 : 0].get(move);
            Change before = previous(place) < 0 ? null : (Change) entry(previous(place));
            all = all.plus(new UndoHistory.Move((Change) entry(place), before));
        }
        return new UndoHistory.Step(all.getFirst().change().stamp().step(), all);
    }

    /** Reads one packed entry from its start on. */
    private static final class Record {
        private final ByteBuffer bytes;
        private int at;

        Record(ByteBuffer bytes, int start) {
            this.bytes = bytes;
            this.at = start;
        }

        int one() {
            return bytes.get(at++);
        }

        int intOne() {
            at += Integer.BYTES;
            return bytes.getInt(at - Integer.BYTES);
        }

        long longOne() {
            at += Long.BYTES;
            return bytes.getLong(at - Long.BYTES);
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes.get(at++);
                number |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        void all(byte[] into) {
            bytes.get(at, into);
            at += into.length;
        }
    }
}
