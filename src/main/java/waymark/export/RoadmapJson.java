package waymark.export;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import waymark.document.MojibakeRepair;
import waymark.model.CountingKind;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.schedule.Count;
import waymark.schedule.PhaseState;
import waymark.schedule.Tally;

/** A roadmap with the user's progress as a JSON object, for scripts: names and meanings don't change. */
public final class RoadmapJson {
    private final ExportedState shown;
    private final JsonGenerator json;

    private RoadmapJson(ExportedState shown, JsonGenerator json) {
        this.shown = shown;
        this.json = json;
    }

    /**
     * Writes the object and a line feed.
     *
     * @param title the title of the roadmap
     * @param file the file that it was read from
     */
    public static void write(Writer out, ExportedState shown, String title, String file, List<JsonProblem> remarks) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("title", title);
            json.writeStringProperty("file", file);
            var whole = new RoadmapJson(shown, json);
            whole.source();
            whole.totals();
            whole.phases();
            whole.overruled();
            new TopicsJson(shown, json).write();
            whole.lost();
            JsonProblem.write(json, remarks);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void source() {
        var source = shown.roadmap().source();
        var encoding = source.encoding();
        json.writeStringProperty("fingerprint", source.fingerprint().value());
        json.writeObjectPropertyStart("encoding");
        json.writeStringProperty("charset", encoding.charset().name());
        json.writeBooleanProperty("bom", encoding.bom());
        json.writeStringProperty("eol", encoding.lineEnding().name());
        json.writeNumberProperty(
                "repaired",
                source.text()
                        .lines()
                        .filter(line -> !MojibakeRepair.repair(line).equals(line))
                        .count());
        json.writeNumberProperty("malformed", encoding.malformed());
        json.writeEndObject();
    }

    private void totals() {
        Tally all = shown.rollup().tally(shown.roadmap().root());
        Count overall = shown.rollup().overall();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("tasks", shown.roadmap().items().count());
        json.writeNumberProperty(
                "leaves",
                all.once().all()
                        + all.goal().all()
                        + all.optional().all()
                        + all.routine().all());
        json.writeNumberProperty("counted", overall.counted());
        json.writeNumberProperty("done", overall.done());
        json.writeNumberProperty("skipped", overall.skipped());
        json.writeNumberProperty("percent", overall.perMille() / 10.0);
        json.writeEndObject();
    }

    private void phases() {
        json.writeArrayPropertyStart("phases");
        shown.roadmap().phases().forEach(this::phase);
        json.writeEndArray();
    }

    /** The sections for which the user decided how their items count. */
    private void overruled() {
        json.writeArrayPropertyStart("overruled");
        shown.roadmap()
                .all(Section.class)
                .forEach(section -> shown.progress()
                        .countingKind(shown.ids().id(section))
                        .ifPresent(countingKind -> overruled(section, countingKind)));
        json.writeEndArray();
    }

    private void overruled(Section section, CountingKind countingKind) {
        json.writeStartObject();
        json.writeStringProperty("id", shown.ids().id(section));
        json.writeNumberProperty("line", shown.roadmap().line(section));
        json.writeStringProperty("number", shown.number(section));
        json.writeStringProperty("title", section.text());
        json.writeStringProperty("nature", countingKind.word());
        json.writeEndObject();
    }

    private void phase(Section phase) {
        PhaseState state = shown.rollup().phase(phase);
        Count count = shown.rollup().tally(phase).count();
        json.writeStartObject();
        json.writeStringProperty("id", shown.ids().id(phase));
        json.writeNumberProperty("line", shown.roadmap().line(phase));
        json.writeStringProperty("number", shown.number(phase));
        json.writeStringProperty("title", phase.text());
        phase.plannedDuration().ifPresent(this::weeks);
        json.writeStringProperty("status", state.status().word());
        json.writeBooleanProperty("derived", state.source() == PhaseState.Source.DERIVED);
        json.writeNumberProperty("done", count.done());
        json.writeNumberProperty("of", count.counted());
        json.writeEndObject();
    }

    private void weeks(PlannedDuration duration) {
        switch (duration) {
            case PlannedDuration.Weeks weeks -> {
                json.writeObjectPropertyStart("weeks");
                json.writeNumberProperty("min", weeks.min());
                json.writeNumberProperty("max", weeks.max());
                json.writeEndObject();
            }
            case PlannedDuration.Ongoing ongoing -> json.writeNullProperty("weeks");
        }
    }

    private void lost() {
        json.writeArrayPropertyStart("lost");
        for (KnownTopic known : shown.progress().known()) {
            Status status =
                    shown.progress().item(known.id()).map(Change.OfStatus::to).orElse(null);
            if (status != null && shown.ids().index(known.id()).isEmpty()) {
                json.writeStartObject();
                json.writeStringProperty("id", known.id());
                json.writeStringProperty("text", known.text());
                json.writeStringProperty("status", status.word());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
