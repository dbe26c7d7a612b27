package waymark.export;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import waymark.progress.Change;
import waymark.progress.Conflict;
import waymark.progress.Progress;
import waymark.store.ProgressCopy;
import waymark.store.ProgressStore;

/** What was merged from copies of the progress file as a JSON object, for scripts. */
public final class MergeJson {
    private MergeJson() {}

    /**
     * Writes the object and a line feed.
     *
     * @param progress the progress after the merge
     * @param dryRun whether nothing was written
     */
    public static void write(Writer out, List<ProgressCopy> copies, Progress progress, boolean dryRun) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeBooleanProperty("dryRun", dryRun);
            json.writeArrayPropertyStart("copies");
            copies.forEach(copy -> write(json, copy, progress));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, ProgressCopy copy, Progress progress) {
        json.writeStartObject();
        json.writeStringProperty("file", copy.file().toString());
        json.writeNumberProperty("lines", copy.lines());
        json.writeNumberProperty("changes", copy.changes());
        json.writeBooleanProperty("whole", copy.isWhole());
        json.writeBooleanProperty("newer", copy.isNewer());
        json.writeArrayPropertyStart("clashes");
        for (Conflict clash : copy.clashes()) {
            json.writeStartObject();
            json.writeStringProperty("id", clash.here().about());
            json.writeName("here");
            json.writeRawValue(line(clash.here()));
            json.writeName("there");
            json.writeRawValue(line(clash.there()));
            json.writeStringProperty("holds", holds(clash, progress));
            json.writeBooleanProperty("open", clash.isOpen(progress));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String line(Change change) {
        return ProgressStore.lines(List.of(change)).strip();
    }

    private static String holds(Conflict clash, Progress progress) {
        return progress.latest(clash.here().subject())
                .map(latest -> latest.agreesWith(clash.here())
                        ? "here"
                        : latest.agreesWith(clash.there()) ? "there" : "neither")
                .orElse("neither");
    }
}
