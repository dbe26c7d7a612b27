package waymark.store;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.HybridClock;
import waymark.progress.IsoDay;
import waymark.progress.KnownTopic;
import waymark.progress.OwnTopics;
import waymark.progress.Period;
import waymark.progress.TopicSnapshot;
import waymark.store.UnusedLine.Why;

/** Parses one line of a progress file. Unknown fields are ignored; unknown values are not. */
final class JsonEntryReader {
    private final JsonFields fields;

    private JsonEntryReader(JsonFields fields) {
        this.fields = fields;
    }

    static Entry read(String line) throws UnusableLineException {
        var fields = JsonFields.parse(line);
        if (fields.version() != JsonNames.VERSION_1) {
            throw UnusableLineException.otherVersion(fields.version() > JsonNames.VERSION_1);
        }
        var reader = new JsonEntryReader(fields);
        ChangeMetadata metadata = reader.metadata();
        try {
            return reader.entry(metadata);
        } catch (DateTimeException e) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
    }

    /** Whether a line is from a progress file of any version. */
    static boolean isStamped(String line) {
        try {
            var fields = JsonFields.parse(line);
            return fields.version() >= JsonNames.VERSION_1
                    && HybridClock.isId(fields.textOrEmpty(JsonNames.ID))
                    && !fields.textOrEmpty(JsonNames.BY).isEmpty();
        } catch (UnusableLineException other) {
            return false;
        }
    }

    private ChangeMetadata metadata() throws UnusableLineException {
        String id = fields.textOrEmpty(JsonNames.ID);
        String by = fields.textOrEmpty(JsonNames.BY);
        if (!HybridClock.isId(id) || by.isEmpty()) {
            throw new UnusableLineException(Why.NOT_STAMPED);
        }
        try {
            String step = fields.textOrNull(JsonNames.STEP);
            var at = OffsetDateTime.parse(fields.textOrEmpty(JsonNames.AT));
            if (!IsoDay.isYear(at.getYear())) {
                throw new UnusableLineException(Why.NOT_STAMPED);
            }
            return new ChangeMetadata(
                    id,
                    at,
                    by,
                    step == null ? id : step,
                    fields.textOrNull(JsonNames.UNDO),
                    fields.textOrNull(JsonNames.REDO));
        } catch (DateTimeException e) {
            throw new UnusableLineException(Why.NOT_STAMPED);
        }
    }

    private Entry entry(ChangeMetadata metadata) throws UnusableLineException {
        if (fields.has(JsonNames.ITEM)) {
            if (fields.has(JsonNames.IS)) {
                return new Change.OfIdentity(metadata, fields.text(JsonNames.ITEM), fields.textOrNull(JsonNames.IS));
            }
            if (fields.has(JsonNames.RECALL)) {
                return recall(metadata);
            }
            return fields.has(JsonNames.TO) ? status(metadata) : note(metadata);
        }
        if (fields.has(JsonNames.PHASE)) {
            return new Change.OfPhase(
                    metadata,
                    fields.text(JsonNames.PHASE),
                    word(JsonNames.STATUS, JsonNames.AUTOMATIC, PhaseStatus::ofWord));
        }
        if (fields.has(JsonNames.FIELD)) {
            return field(metadata);
        }
        if (fields.has(JsonNames.SECTION)) {
            return section(metadata);
        }
        if (fields.has(JsonNames.OWN)) {
            return own(metadata);
        }
        List<JsonFields> topics = fields.list(JsonNames.TOPICS);
        if (topics == null) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
        return topics(metadata, fields.textOrNull(JsonNames.SINCE), topics);
    }

    private Change section(ChangeMetadata metadata) throws UnusableLineException {
        String section = fields.text(JsonNames.SECTION);
        return fields.has(JsonNames.TRACK) && !fields.has(JsonNames.NATURE)
                ? new Change.OfTracking(metadata, section, word(JsonNames.TRACK, JsonNames.AUTOMATIC, Tracking::ofWord))
                : new Change.OfCountingKind(
                        metadata, section, word(JsonNames.NATURE, JsonNames.AUTOMATIC, CountingKind::ofWord));
    }

    private Change own(ChangeMetadata metadata) throws UnusableLineException {
        String topic = fields.text(JsonNames.OWN);
        if (!OwnTopics.isId(topic)) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
        if (fields.has(JsonNames.TEXT)) {
            return new Change.OfOwnText(metadata, topic, fields.textOrNull(JsonNames.TEXT));
        }
        requireEvenNull(JsonNames.IN);
        try {
            return new Change.OfOwnPlace(
                    metadata, topic, fields.textOrNull(JsonNames.IN), Long.parseLong(fields.text(JsonNames.RANK)));
        } catch (NumberFormatException e) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
    }

    private Change status(ChangeMetadata metadata) throws UnusableLineException {
        return new Change.OfStatus(
                metadata,
                fields.text(JsonNames.ITEM),
                fields.has(JsonNames.DAY) ? IsoDay.parse(fields.text(JsonNames.DAY)) : null,
                word(JsonNames.TO, JsonNames.AS_IN_FILE, Status::ofWord),
                fields.textOrNull(JsonNames.VIA));
    }

    private Change recall(ChangeMetadata metadata) throws UnusableLineException {
        return new Change.OfRecall(
                metadata,
                fields.text(JsonNames.ITEM),
                IsoDay.parse(fields.text(JsonNames.DAY)),
                word(JsonNames.RECALL, JsonNames.NO_ANSWER, Recall::ofWord));
    }

    private Change note(ChangeMetadata metadata) throws UnusableLineException {
        requireEvenNull(JsonNames.NOTE);
        return new Change.OfNote(metadata, fields.text(JsonNames.ITEM), fields.textOrNull(JsonNames.NOTE));
    }

    private Change field(ChangeMetadata metadata) throws UnusableLineException {
        requireEvenNull(JsonNames.VALUE);
        return new Change.OfField(
                metadata,
                fields.text(JsonNames.FIELD),
                fields.has(JsonNames.REVIEW) ? Period.parse(fields.text(JsonNames.REVIEW)) : null,
                fields.textOrNull(JsonNames.VALUE));
    }

    private static TopicSnapshot topics(ChangeMetadata metadata, @Nullable String since, List<JsonFields> list)
            throws UnusableLineException {
        var looks = new ArrayList<TopicSnapshot.Look>(list.size());
        for (JsonFields look : list) {
            looks.add(look.has(JsonNames.RUN_FROM) && since != null ? run(look) : topic(look));
        }
        return new TopicSnapshot(metadata, since, looks);
    }

    private static TopicSnapshot.Run run(JsonFields run) throws UnusableLineException {
        return new TopicSnapshot.Run(run.text(JsonNames.RUN_FROM), run.text(JsonNames.RUN_TO));
    }

    private static KnownTopic topic(JsonFields topic) throws UnusableLineException {
        return new KnownTopic(
                topic.text(JsonNames.ID),
                topic.textOrEmpty(JsonNames.NUMBER),
                topic.text(JsonNames.TEXT),
                topic.textOrEmpty(JsonNames.IN),
                topic.textOrEmpty(JsonNames.BOX));
    }

    private void requireEvenNull(String name) throws UnusableLineException {
        if (!fields.has(name)) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
    }

    private <T> @Nullable T word(String name, String none, Words<T> words) throws UnusableLineException {
        String word = fields.text(name);
        if (word.equals(none)) {
            return null;
        }
        Optional<T> value = words.of(word);
        return value.orElseThrow(() -> new UnusableLineException(Why.UNKNOWN));
    }

    /** Maps a word to its meaning. */
    private interface Words<T> {
        Optional<T> of(String word);
    }
}
