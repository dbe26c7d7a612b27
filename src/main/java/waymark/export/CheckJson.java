package waymark.export;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import waymark.store.Health;
import waymark.store.UnusedLine;

/** The problems of a roadmap and the condition of its progress file, as a JSON object, for scripts. */
public final class CheckJson {
    private CheckJson() {}

    /**
     * Writes the object and a line feed.
     *
     * @param health the condition of the progress file; null if none could be read
     */
    public static void write(Writer out, List<JsonProblem> remarks, @Nullable Health health) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            JsonProblem.write(json, remarks);
            if (health != null) {
                write(json, health);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Health health) {
        json.writeObjectPropertyStart("progress");
        json.writeStringProperty("file", health.name());
        json.writeNumberProperty("bytes", health.size());
        json.writeNumberProperty("lines", health.contents().lines());
        json.writeNumberProperty("changes", health.changes().size());
        json.writeStringProperty("first", health.first().map(Object::toString).orElse(null));
        json.writeStringProperty("last", health.last().map(Object::toString).orElse(null));
        json.writeBooleanProperty("newer", health.contents().isNewer());
        json.writeBooleanProperty("writable", health.obstacle() == null);
        json.writeArrayPropertyStart("odd");
        for (UnusedLine odd : health.contents().odd()) {
            json.writeStartObject();
            json.writeNumberProperty("line", odd.number());
            json.writeStringProperty(
                    "why", odd.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
