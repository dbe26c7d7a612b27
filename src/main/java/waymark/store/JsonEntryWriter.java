package waymark.store;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.TopicSnapshot;

/** Writes entries as lines of a progress file. */
final class JsonEntryWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .characterEscapes(new ControlEscapes())
            .build();

    private final JsonGenerator json;

    private JsonEntryWriter(JsonGenerator json) {
        this.json = json;
    }

    /** One line for each entry, each with a line feed. */
    static String lines(List<? extends Entry> entries) {
        var lines = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), lines)) {
            var writer = new JsonEntryWriter(json);
            entries.forEach(writer::write);
        }
        return lines.append('\n').toString();
    }

    private void write(Entry entry) {
        json.writeStartObject();
        write(entry.metadata());
        switch (entry) {
            case Change.OfStatus change -> write(change);
            case Change.OfPhase change -> {
                json.writeStringProperty(JsonNames.PHASE, change.phase());
                json.writeStringProperty(
                        JsonNames.STATUS,
                        change.to() == null ? JsonNames.AUTOMATIC : change.to().word());
            }
            case Change.OfField change -> write(change);
            case Change.OfNote change -> {
                json.writeStringProperty(JsonNames.ITEM, change.topic());
                json.writeStringProperty(JsonNames.NOTE, change.text());
            }
            case Change.OfCountingKind change -> {
                json.writeStringProperty(JsonNames.SECTION, change.section());
                json.writeStringProperty(
                        JsonNames.NATURE,
                        change.to() == null ? JsonNames.AUTOMATIC : change.to().word());
            }
            case Change.OfTracking change -> {
                json.writeStringProperty(JsonNames.SECTION, change.section());
                json.writeStringProperty(
                        JsonNames.TRACK,
                        change.to() == null ? JsonNames.AUTOMATIC : change.to().word());
            }
            case Change.OfRecall change -> {
                json.writeStringProperty(JsonNames.ITEM, change.item());
                json.writeStringProperty(JsonNames.DAY, change.day().toString());
                json.writeStringProperty(
                        JsonNames.RECALL,
                        change.recall() == null
                                ? JsonNames.NO_ANSWER
                                : change.recall().word());
            }
            case Change.OfIdentity change -> {
                json.writeStringProperty(JsonNames.ITEM, change.topic());
                json.writeStringProperty(JsonNames.IS, change.is());
            }
            case Change.OfOwnText change -> {
                json.writeStringProperty(JsonNames.OWN, change.topic());
                json.writeStringProperty(JsonNames.TEXT, change.text());
            }
            case Change.OfOwnPlace change -> {
                json.writeStringProperty(JsonNames.OWN, change.topic());
                json.writeStringProperty(JsonNames.IN, change.in());
                json.writeStringProperty(JsonNames.RANK, Long.toString(change.rank()));
            }
            case TopicSnapshot seen -> {
                if (seen.since() != null) {
                    json.writeStringProperty(JsonNames.SINCE, seen.since());
                }
                json.writeArrayPropertyStart(JsonNames.TOPICS);
                seen.looks().forEach(this::write);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void write(ChangeMetadata metadata) {
        json.writeNumberProperty(JsonNames.VERSION, JsonNames.VERSION_1);
        json.writeStringProperty(JsonNames.ID, metadata.id());
        json.writeStringProperty(JsonNames.AT, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(metadata.at()));
        json.writeStringProperty(JsonNames.BY, metadata.by());
        if (!metadata.step().equals(metadata.id())) {
            json.writeStringProperty(JsonNames.STEP, metadata.step());
        }
        if (metadata.undone() != null) {
            json.writeStringProperty(JsonNames.UNDO, metadata.undone());
        }
        if (metadata.redone() != null) {
            json.writeStringProperty(JsonNames.REDO, metadata.redone());
        }
    }

    private void write(Change.OfStatus change) {
        json.writeStringProperty(JsonNames.ITEM, change.item());
        if (change.day() != null) {
            json.writeStringProperty(JsonNames.DAY, change.day().toString());
        }
        json.writeStringProperty(
                JsonNames.TO,
                change.to() == null ? JsonNames.AS_IN_FILE : change.to().word());
        if (change.via() != null) {
            json.writeStringProperty(JsonNames.VIA, change.via());
        }
    }

    private void write(Change.OfField change) {
        if (change.review() != null) {
            json.writeStringProperty(JsonNames.REVIEW, change.review().toString());
        }
        json.writeStringProperty(JsonNames.FIELD, change.field());
        json.writeStringProperty(JsonNames.VALUE, change.value());
    }

    private void write(TopicSnapshot.Look look) {
        switch (look) {
            case KnownTopic topic -> write(topic);
            case TopicSnapshot.Run run -> {
                json.writeStartObject();
                json.writeStringProperty(JsonNames.RUN_FROM, run.from());
                json.writeStringProperty(JsonNames.RUN_TO, run.to());
                json.writeEndObject();
            }
        }
    }

    private void write(KnownTopic topic) {
        json.writeStartObject();
        json.writeStringProperty(JsonNames.ID, topic.id());
        json.writeStringProperty(JsonNames.NUMBER, topic.number());
        json.writeStringProperty(JsonNames.TEXT, topic.text());
        json.writeStringProperty(JsonNames.IN, topic.in());
        if (!topic.mark().isEmpty()) {
            json.writeStringProperty(JsonNames.BOX, topic.mark());
        }
        json.writeEndObject();
    }
}
