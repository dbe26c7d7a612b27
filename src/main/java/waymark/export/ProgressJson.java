package waymark.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.forecast.WorkDay;
import waymark.model.Topic;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.plan.Plan;
import waymark.plan.ScheduledPhase;
import waymark.plan.Span;
import waymark.schedule.Count;

/** Progress, pace and expected end as a JSON object, for scripts. */
public final class ProgressJson {
    private final Function<Topic, String> ids;
    private final JsonGenerator json;

    private ProgressJson(Function<Topic, String> ids, JsonGenerator json) {
        this.ids = ids;
        this.json = json;
    }

    /**
     * Writes the object and a line feed.
     *
     * @param summary the same in words
     */
    public static void write(Writer out, Function<Topic, String> ids, Outlook outlook, String summary) {
        try (var json = Json.to(out)) {
            new ProgressJson(ids, json).write(outlook, summary);
            json.writeRaw('\n');
        }
    }

    private void write(Outlook outlook, String summary) {
        Plan plan = outlook.plan();
        json.writeStartObject();
        json.writeStringProperty("day", outlook.day().toString());
        json.writeStringProperty("summary", summary);
        count(outlook.count());
        json.writeObjectPropertyStart("weeks");
        json.writeNumberProperty("done", rounded(outlook.weeks().done()));
        json.writeNumberProperty("planned", rounded(outlook.weeks().all()));
        json.writeEndObject();
        json.writeObjectPropertyStart("pace");
        json.writeNumberProperty("weeks", outlook.pace().weeks());
        json.writeNumberProperty("topicsPerWeek", rounded(outlook.pace().perWeek()));
        if (outlook.needed().isPresent()) {
            json.writeNumberProperty("needed", rounded(outlook.needed().getAsDouble()));
        } else {
            json.writeNullProperty("needed");
        }
        json.writeEndObject();
        day("start", plan.start().day());
        day("target", plan.target().day());
        span("plannedEnd", plan.plannedEnd());
        span("expectedEnd", plan.expectedEnd());
        json.writeNumberProperty("open", outlook.open());
        forecast(outlook.forecast());
        json.writeArrayPropertyStart("phases");
        outlook.phases().forEach(this::phase);
        json.writeEndArray();
        json.writeArrayPropertyStart("goals");
        plan.goals().forEach(this::goal);
        json.writeEndArray();
        json.writeArrayPropertyStart("days");
        for (WorkDay day : outlook.days()) {
            json.writeStartObject();
            json.writeStringProperty("day", day.day().toString());
            json.writeNumberProperty("topics", day.topics());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void phase(PhaseOutlook each) {
        ScheduledPhase phase = each.phase();
        json.writeStartObject();
        topic(phase.phase());
        json.writeStringProperty("status", phase.status().word());
        count(each.count());
        json.writeBooleanProperty("endless", !phase.hasEnd());
        day("began", phase.began());
        day("ended", phase.ended());
        span("plannedEnd", phase.planned().map(ScheduledPhase.Dates::end));
        span("expectedEnd", phase.expected().map(ScheduledPhase.Dates::end));
        if (phase.hasEnd()) {
            forecast(each.forecast());
        }
        json.writeEndObject();
    }

    private void goal(Plan.Goal goal) {
        json.writeStartObject();
        topic(goal.heading());
        day("day", goal.day());
        count(goal.count());
        json.writeEndObject();
    }

    private void count(Count count) {
        json.writeNumberProperty("topics", count.counted());
        json.writeNumberProperty("done", count.done());
        json.writeNumberProperty("skipped", count.skipped());
        json.writeNumberProperty("doing", count.doing());
    }

    private void forecast(Forecast forecast) {
        json.writeObjectPropertyStart("forecast");
        switch (forecast) {
            case Forecast.Done done -> json.writeStringProperty("is", "done");
            case Forecast.Unknown unknown ->
                json.writeStringProperty(
                        "is", unknown.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Forecast.Range range -> {
                json.writeStringProperty("is", "range");
                for (Chance chance : Chance.values()) {
                    day(chance.name().toLowerCase(Locale.ROOT), range.by(chance));
                }
            }
        }
        json.writeEndObject();
    }

    private void span(String name, Optional<Span> span) {
        if (span.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("earliest", span.get().earliest().toString());
        json.writeStringProperty("latest", span.get().latest().toString());
        json.writeEndObject();
    }

    private void day(String name, Optional<LocalDate> day) {
        json.writeStringProperty(name, day.map(Object::toString).orElse(null));
    }

    private void topic(Topic topic) {
        json.writeStringProperty("id", ids.apply(topic));
        json.writeStringProperty("number", topic.number());
        json.writeStringProperty("text", topic.text());
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
