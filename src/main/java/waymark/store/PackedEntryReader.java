package waymark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.Period;
import waymark.progress.TopicSnapshot;

/**
 * Unpacks single entries packed by {@link PackedEntryWriter}.
 *
 * @param records the offset of the first entry
 * @param offsets the offset of each entry from there
 */
record PackedEntryReader(ByteBuffer bytes, int records, PackedInts offsets, PackedStrings strings) {
    private static final Status[] STATUSES = Status.values();
    private static final Recall[] RECALLS = Recall.values();

    private int start(int place) {
        return records + offsets.get(place);
    }

    /** The first byte of an entry: its kind. */
    int kind(int place) {
        return bytes.get(start(place));
    }

    /** The time of an entry that isn't packed as a line. */
    long second(int place) {
        return bytes.getLong(start(place) + 2);
    }

    /** The status that an entry of this kind set. */
    @Nullable
    Status status(int place) {
        return kind(place) == PackedEntryWriter.STATUS
                ? value(bytes.get(start(place) + 1), STATUSES)
                : ((Change.OfStatus) entry(place)).to();
    }

    private PackedRecord at(int place) {
        return new PackedRecord(bytes, start(place));
    }

    Entry entry(int place) {
        var in = at(place);
        int kind = in.one();
        if (kind == PackedEntryWriter.LINE) {
            return line(in);
        }
        int flags = in.one();
        ChangeMetadata metadata = metadata(in, flags, place);
        boolean hasTime = (flags & PackedEntryWriter.HAS_TIME) != 0;
        boolean hasText = (flags & PackedEntryWriter.HAS_TEXT) != 0;
        if (kind == PackedEntryWriter.SEEN) {
            return new TopicSnapshot(metadata, hasText ? id(place - in.number()) : null, looks(in));
        }
        String topic = string(in);
        return switch (kind) {
            case PackedEntryWriter.STATUS -> {
                LocalDate day = hasTime ? LocalDate.ofEpochDay(in.intOne()) : null;
                yield new Change.OfStatus(metadata, topic, day, value(flags, STATUSES), hasText ? string(in) : null);
            }
            case PackedEntryWriter.FIELD -> {
                Period period = hasTime ? Period.parse(string(in)) : null;
                yield new Change.OfField(metadata, topic, period, hasText ? string(in) : null);
            }
            case PackedEntryWriter.RECALL ->
                new Change.OfRecall(metadata, topic, LocalDate.ofEpochDay(in.intOne()), value(flags, RECALLS));
            default -> new Change.OfNote(metadata, topic, hasText ? string(in) : null);
        };
    }

    private ChangeMetadata metadata(PackedRecord in, int flags, int place) {
        long second = in.longOne();
        String id = PackedIds.id(in.longOne(), string(in));
        int nano = in.number();
        var zone = ZoneOffset.ofTotalSeconds(in.number() - (1 << 17));
        String by = string(in);
        String step = (flags & PackedEntryWriter.HAS_STEP) == 0 ? id : id(place - in.number());
        String undone = (flags & PackedEntryWriter.HAS_UNDO) == 0 ? null : id(place - in.number());
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
        if (in.one() == PackedEntryWriter.LINE) {
            return entry(place).metadata().id();
        }
        in.one();
        in.longOne();
        return PackedIds.id(in.longOne(), string(in));
    }

    private static <T> @Nullable T value(int flags, T[] values) {
        int value = flags / PackedEntryWriter.VALUE;
        return value == 0 ? null : values[value - 1];
    }

    private Entry line(PackedRecord in) {
        var line = new byte[in.number()];
        in.all(line);
        try {
            return JsonEntryReader.read(new String(line, StandardCharsets.UTF_8));
        } catch (UnusableLineException e) {
            throw new IllegalStateException("it was read before it was packed", e);
        }
    }
}
