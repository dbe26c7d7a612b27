package waymark.export;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import waymark.document.SourceText;
import waymark.model.PlainEntry;

/** The plain entries of a document, and which of them would be tracked, as a JSON object. Lines are counted from 1, offsets in bytes. */
public final class EntriesJson {
    private EntriesJson() {}

    /** Writes the object and a line feed. */
    public static void write(Writer out, String file, SourceText source, List<PlainEntry> entries) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeArrayPropertyStart("entries");
            for (PlainEntry entry : entries) {
                json.writeStartObject();
                json.writeStringProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("line", entry.line());
                json.writeNumberProperty("offset", source.byteOffset(entry.offset()));
                json.writeStringProperty("text", entry.text());
                json.writeNumberProperty("depth", entry.depth());
                json.writeBooleanProperty("tracked", entry.proposed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
