package waymark.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.schedule.Count;

/** All data as a JSON object, for programs without a format of their own here; docs/export.schema.json describes it. */
final class JsonExport implements ExportFormat {
    private static final int VERSION = 1;

    @Override
    public String word() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("title", content.title());
            json.writeStringProperty("day", content.rollup().today().toString());
            count(json, content.rollup().overall());
            json.writeArrayPropertyStart("topics");
            var days = content.routineDays();
            for (Topic topic : content.roadmap().topics()) {
                topic(json, content, days, topic);
            }
            json.writeEndArray();
            reviews(json, content);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void topic(
            JsonGenerator json, ExportContent content, Map<String, SortedMap<LocalDate, Status>> days, Topic topic) {
        switch (topic) {
            case Section section -> {
                begin(json, content, topic, "section");
                if (section.isPhase()) {
                    json.writeStringProperty(
                            "phase", content.rollup().phase(section).status().word());
                }
                count(json, content.rollup().tally(section).count());
                json.writeEndObject();
            }
            case Item item -> {
                begin(json, content, topic, "item");
                item(json, content, days, item);
                json.writeEndObject();
            }
            case Blank blank -> {
                begin(json, content, topic, "blank");
                json.writeStringProperty(
                        "value", content.progress().field(content.id(blank)).orElse(null));
                json.writeEndObject();
            }
            default -> {}
        }
    }

    private static void begin(JsonGenerator json, ExportContent content, Topic topic, String kind) {
        json.writeStartObject();
        json.writeStringProperty("id", content.id(topic));
        json.writeStringProperty(
                "parent", content.roadmap().parent(topic).map(content::id).orElse(null));
        json.writeStringProperty("kind", kind);
        json.writeNumberProperty("line", content.shown().roadmap().line(topic));
        json.writeStringProperty("number", content.shown().number(topic));
        json.writeStringProperty("text", topic.text());
        content.note(topic).ifPresent(note -> json.writeStringProperty("note", note));
    }

    private static void item(
            JsonGenerator json, ExportContent content, Map<String, SortedMap<LocalDate, Status>> days, Item item) {
        CountingKind kind = content.rollup().countingKind(item);
        if (item.isOwn()) {
            json.writeBooleanProperty("own", true);
        }
        json.writeStringProperty("counts", kind.word());
        json.writeStringProperty("status", content.rollup().box(item).word());
        json.writeStringProperty(
                "since", content.since(item).map(Object::toString).orElse(null));
        if (kind == CountingKind.ROUTINE) {
            json.writeStringProperty("every", item.recurrence().every().word());
            json.writeObjectPropertyStart("days");
            days.getOrDefault(content.id(item), Collections.emptySortedMap())
                    .forEach((day, status) -> json.writeStringProperty(day.toString(), status.word()));
            json.writeEndObject();
        }
    }

    private static void count(JsonGenerator json, Count count) {
        json.writeNumberProperty("done", count.done());
        json.writeNumberProperty("of", count.counted());
    }

    private static void reviews(JsonGenerator json, ExportContent content) {
        json.writeArrayPropertyStart("reviews");
        for (Map.Entry<Period, Map<String, String>> review :
                content.progress().reviews().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("period", review.getKey().toString());
            json.writeObjectPropertyStart("answers");
            review.getValue().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
