package waymark.export;

import java.io.Writer;
import java.util.Map;
import java.util.SequencedMap;
import waymark.model.Blank;
import waymark.model.Roadmap;
import waymark.progress.Period;

/** Reviews as a JSON object, for scripts. */
public final class ReviewJson {
    private ReviewJson() {}

    /**
     * A prompt in one period.
     *
     * @param answer the answer; empty if there is none
     * @param draft the suggestion for the period
     */
    public record Entry(Period period, String answer, String draft) {}

    /** Writes the object and a line feed. */
    public static void write(Writer out, Roadmap roadmap, SequencedMap<Blank, Entry> entries) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("prompts");
            for (Map.Entry<Blank, Entry> each : entries.entrySet()) {
                Entry entry = each.getValue();
                json.writeStartObject();
                json.writeNumberProperty("line", roadmap.line(each.getKey()));
                json.writeStringProperty("label", each.getKey().text());
                json.writeStringProperty("period", entry.period().toString());
                json.writeStringProperty("answer", entry.answer().isEmpty() ? null : entry.answer());
                json.writeStringProperty("draft", entry.draft().isEmpty() ? null : entry.draft());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
