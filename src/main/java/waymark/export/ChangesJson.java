package waymark.export;

import java.io.Writer;
import java.util.List;
import waymark.progress.Change;
import waymark.schedule.Count;
import waymark.store.ProgressStore;

/** The changes made by a command as a JSON object, for scripts. Each change has the same form as in the progress file. */
public final class ChangesJson {
    private ChangesJson() {}

    /**
     * Writes the object and a line feed.
     *
     * @param dryRun whether the changes were not made
     * @param count the progress of the one-off items after the changes
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
