package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.PackedLedger;
import waymark.progress.Period;
import waymark.progress.Subject;
import waymark.progress.TopicSnapshot;
import waymark.progress.UndoHistory;

/** A ledger as {@link Packing} packs it. Only what is asked for is unpacked, and nothing of it is kept. */
final class Packed implements PackedLedger {
    private static final Status[] STATUSES = Status.values();
    private static final Recall[] RECALLS = Recall.values();

    private final ByteBuffer bytes;
    private final int records;
    private final PackedInts offsets;
    private final PackedInts previous;
    private final PackedInts[] kinds = new PackedInts[Packing.KINDS.size()];
    private final PackedInts[] starts = new PackedInts[2];
    private final PackedInts[] moves = new PackedInts[2];
    private final PackedInts firstSubject;
    private final PackedInts latest;
    private final PackedInts days;
    private final PackedStrings strings;
    private final String[] topics;
    private final Map<String, Integer> topicOf;
    private @Nullable Map<String, KnownTopic> known;

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
        PackedInts names = ints();
        this.firstSubject = ints();
        this.latest = ints();
        this.days = ints();
        this.strings = new PackedStrings(bytes);
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

    private int kind(int place) {
        return bytes.get(records + offsets.get(place));
    }

    private PackedRecord at(int place) {
        return new PackedRecord(bytes, records + offsets.get(place));
    }

    @Override
    public Entry entry(int place) {
        var in = at(place);
        int kind = in.one();
        if (kind == Packing.LINE) {
            return line(in);
        }
        int flags = in.one();
        ChangeMetadata stamp = stamp(in, flags, place);
        boolean hasTime = (flags & Packing.HAS_TIME) != 0;
        boolean hasText = (flags & Packing.HAS_TEXT) != 0;
        if (kind == Packing.SEEN) {
            return new TopicSnapshot(stamp, hasText ? id(place - in.number()) : null, looks(in));
        }
        String topic = string(in);
        return switch (kind) {
            case Packing.STATUS -> {
                LocalDate day = hasTime ? LocalDate.ofEpochDay(in.intOne()) : null;
                yield new Change.OfStatus(stamp, topic, day, value(flags, STATUSES), hasText ? string(in) : null);
            }
            case Packing.FIELD -> {
                Period period = hasTime ? Period.parse(string(in)) : null;
                yield new Change.OfField(stamp, topic, period, hasText ? string(in) : null);
            }
            case Packing.RECALL ->
                new Change.OfRecall(stamp, topic, LocalDate.ofEpochDay(in.intOne()), value(flags, RECALLS));
            default -> new Change.OfNote(stamp, topic, hasText ? string(in) : null);
        };
    }

    private ChangeMetadata stamp(PackedRecord in, int flags, int place) {
        long second = in.longOne();
        String id = PackedIds.id(in.longOne(), string(in));
        int nano = in.number();
        var zone = ZoneOffset.ofTotalSeconds(in.number() - (1 << 17));
        String by = string(in);
        String step = (flags & Packing.HAS_STEP) == 0 ? id : id(place - in.number());
        String undone = (flags & Packing.HAS_UNDO) == 0 ? null : id(place - in.number());
        var at = OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), zone);
        return new ChangeMetadata(id, at, by, step, undone, null);
    }

    private List<TopicSnapshot.Look> looks(PackedRecord in) {
        int count = in.number();
        var looks = new ArrayList<TopicSnapshot.Look>(count);
        for (int i = 0; i < count; i++) {
            looks.add(
                    in.number() == 0
                            ? new TopicSnapshot.Run(string(in), string(in))
                            : new KnownTopic(string(in), string(in), string(in), string(in), string(in)));
        }
        return looks;
    }

    private String string(PackedRecord in) {
        return strings.get(in.number());
    }

    private String id(int place) {
        var in = at(place);
        if (in.one() == Packing.LINE) {
            return entry(place).stamp().id();
        }
        in.one();
        in.longOne();
        return PackedIds.id(in.longOne(), string(in));
    }

    private static <T> @Nullable T value(int flags, T[] values) {
        int value = flags / Packing.VALUE;
        return value == 0 ? null : values[value - 1];
    }

    private Entry line(PackedRecord in) {
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
            int kind = bytes.get(start);
            if (kind == Packing.SEEN) {
                return false;
            }
            if (kind == Packing.LINE) {
                return entry(place) instanceof Change;
            }
            long second = bytes.getLong(start + 2);
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
                    Status status = kind(place) == Packing.STATUS
                            ? value(bytes.get(records + offsets.get(place) + 1), STATUSES)
                            : ((Change.OfStatus) entry(place)).to();
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
        return new UndoHistory.Step(all.getFirst().change().stamp().step(), all);
    }
}
