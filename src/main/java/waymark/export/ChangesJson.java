package waymark.export;

import java.io.Writer;
import java.util.List;
import waymark.progress.Change;
import waymark.schedule.Count;
import waymark.store.ProgressStore;

/** What a command changed as one JSON object, for scripts. Each change reads as in the progress file. */
public final class ChangesJson {
    private ChangesJson() {}

    /**
     * Writes the object, and a line feed behind it.
     *
     * @param dryRun whether the changes were not made
     * @param count how far the one-off items are afterwards
     */
    public static void write(Writer out, List<Change> changes, boolean dryRun, Count count) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeBooleanProperty("dryRun", dryRun);
            json.writeArrayPropertyStart("changes");
            ProgressStore.lines(changes).lines().forEach(json::writeRawValue);
            json.writeEndArray();
            json.writeObjectPropertyStart("totals");
            json.writeNumberProperty("counted", count.counted());
            json.writeNumberProperty("done", count.done());
            json.writeNumberProperty("skipped", count.skipped());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
