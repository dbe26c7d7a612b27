package waymark.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.TopicSnapshot;

/** Packs one entry after another. An item's status, the kind of nearly all entries, takes about 26 bytes; rare kinds are kept as lines. */
final class PackedEntryWriter {
    static final int STATUS = 0;
    static final int SEEN = 1;
    static final int FIELD = 2;
    static final int NOTE = 3;
    static final int LINE = 4;
    static final int RECALL = 5;

    static final int HAS_STEP = 0x01;
    static final int HAS_UNDO = 0x02;
    /** A day or a period. */
    static final int HAS_TIME = 0x04;

    static final int HAS_TEXT = 0x08;
    static final int VALUE = 0x10;
    static final int TIME_DIGITS = 13;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Writes the entry at an index; returns its offset. */
    int add(Entry entry, int place) throws IOException {
        int start = out.size();
        placeOf.put(entry.metadata().id(), place);
        write(entry, place);
        return start;
    }

    /** Everything written so far. */
    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** The index of the entry with that id. */
    int place(String id) {
        return placeOf.get(id);
    }

    /** The number of a string. */
    int string(String string) {
        return strings.computeIfAbsent(string, unknown -> strings.size());
    }

    /** The strings, in the order of their numbers. */
    Set<String> strings() {
        return strings.keySet();
    }

    private void write(Entry entry, int place) throws IOException {
        ChangeMetadata metadata = entry.metadata();
        Integer step = metadata.step().equals(metadata.id()) ? Integer.valueOf(place) : placeOf.get(metadata.step());
        Integer undone = metadata.undoes().isEmpty()
                ? Integer.valueOf(-1)
                : placeOf.get(metadata.undoes().get());
        int kind = kind(entry);
        if (kind == LINE || step == null || undone == null || metadata.redoes().isPresent()) {
            out.write(LINE);
            byte[] line = ProgressStore.lines(List.of(entry)).getBytes(StandardCharsets.UTF_8);
            number(line.length);
            out.write(line);
            return;
        }
        out.write(kind);
        int flags = flags(entry);
        flags |= step == place ? 0 : HAS_STEP;
        flags |= undone < 0 ? 0 : HAS_UNDO;
        out.write(flags);
        // At the beginning, because it is read without the rest.
        out.writeLong(metadata.at().toEpochSecond());
        out.writeLong(PackedIds.time(metadata.id()));
        number(string(metadata.id().substring(TIME_DIGITS)));
        number(metadata.at().getNano());
        number(metadata.at().getOffset().getTotalSeconds() + (1 << 17));
        number(string(metadata.by()));
        if (step != place) {
            number(place - step);
        }
        if (undone >= 0) {
            number(place - undone);
        }
        switch (entry) {
            case Change.OfStatus change -> {
                number(string(change.item()));
                if (change.day() != null) {
                    out.writeInt(Math.toIntExact(change.day().toEpochDay()));
                }
                text(change.via());
            }
            case Change.OfField change -> {
                number(string(change.field()));
                if (change.review() != null) {
                    number(string(change.review().toString()));
                }
                text(change.value());
            }
            case Change.OfNote change -> {
                number(string(change.topic()));
                text(change.text());
            }
            case Change.OfRecall change -> {
                number(string(change.item()));
                out.writeInt(Math.toIntExact(change.day().toEpochDay()));
            }
            case TopicSnapshot seen -> write(seen, place);
            default -> throw new IllegalStateException("written as a line");
        }
    }

    private int kind(Entry entry) {
        return switch (entry) {
            case Change.OfStatus change -> STATUS;
            case TopicSnapshot seen -> seen.since() == null || placeOf.containsKey(seen.since()) ? SEEN : LINE;
            case Change.OfField change -> FIELD;
            case Change.OfNote change -> NOTE;
            case Change.OfRecall change -> RECALL;
            default -> LINE;
        };
    }

    private static int flags(Entry entry) {
        return switch (entry) {
            case Change.OfStatus change ->
                (change.day() == null ? 0 : HAS_TIME)
                        | (change.via() == null ? 0 : HAS_TEXT)
                        | (change.to() == null ? 0 : change.to().ordinal() + 1) * VALUE;
            case Change.OfField change ->
                (change.review() == null ? 0 : HAS_TIME) | (change.value() == null ? 0 : HAS_TEXT);
            case Change.OfNote change -> change.text() == null ? 0 : HAS_TEXT;
            case Change.OfRecall change ->
                change.recall() == null ? 0 : (change.recall().ordinal() + 1) * VALUE;
            case TopicSnapshot seen -> seen.since() == null ? 0 : HAS_TEXT;
            default -> 0;
        };
    }

    private void text(@Nullable String text) throws IOException {
        if (text != null) {
            number(string(text));
        }
    }

    private void write(TopicSnapshot seen, int place) throws IOException {
        if (seen.since() != null) {
            number(place - placeOf.get(seen.since()));
        }
        number(seen.looks().size());
        for (TopicSnapshot.Look look : seen.looks()) {
            switch (look) {
                case KnownTopic topic -> {
                    number(1);
                    number(string(topic.id()));
                    number(string(topic.number()));
                    number(string(topic.text()));
                    number(string(topic.in()));
                    number(string(topic.mark()));
                }
                case TopicSnapshot.Run run -> {
                    number(0);
                    number(string(run.from()));
                    number(string(run.to()));
                }
            }
        }
    }

    /** Small numbers take fewer bytes. */
    private void number(int number) throws IOException {
        int rest = number;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            out.write(rest & 0x7F | 0x80);
        }
        out.write(rest);
    }
}
