package waymark.export;

import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import waymark.imports.ImportPreview;
import waymark.imports.ImportPreview.Entry;
import waymark.imports.TopicClaim;
import waymark.imports.UnmatchedEntries;
import waymark.model.Topic;

/** The changes made by an import, as a JSON object, for scripts. Lines are counted from 1. */
public final class ImportJson {
    private ImportJson() {}

    /**
     * Writes the object and a line feed.
     *
     * @param add whether claims that match no topic of the roadmap are added as topics
     * @param applied the number of changes made
     */
    public static void write(
            Writer out, ImportPreview preview, ExportedState mine, boolean likely, boolean add, int applied) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("certain", preview.certain());
            json.writeNumberProperty("toDecide", preview.doubtful().size());
            json.writeNumberProperty("toTake", preview.taken(likely).size());
            if (add) {
                json.writeNumberProperty("toAdd", UnmatchedEntries.in(preview).size());
            }
            json.writeNumberProperty("changes", applied);
            json.writeArrayPropertyStart("entries");
            for (Entry entry : preview.entries()) {
                write(json, entry, mine);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Entry entry, ExportedState mine) {
        TopicClaim claim = entry.claim();
        json.writeStartObject();
        json.writeNumberProperty("line", claim.line());
        json.writeStringProperty("title", claim.title());
        claim.status().ifPresent(status -> json.writeStringProperty("status", status.word()));
        claim.closed().ifPresent(day -> json.writeStringProperty("day", day.toString()));
        claim.note().ifPresent(note -> json.writeStringProperty("note", note));
        json.writeStringProperty("outcome", entry.outcome().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("topics");
        for (Topic topic : entry.now()) {
            json.writeStartObject();
            json.writeStringProperty("id", mine.ids().id(topic));
            json.writeNumberProperty("line", mine.roadmap().line(topic));
            json.writeStringProperty("number", mine.number(topic));
            json.writeStringProperty("text", topic.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
