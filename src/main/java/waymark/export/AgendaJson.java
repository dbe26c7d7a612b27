package waymark.export;

import java.io.Writer;
import java.nio.file.Path;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Topic;
import waymark.revision.Revision;
import waymark.schedule.ActivityEntry;
import waymark.schedule.Agenda;
import waymark.schedule.RoutineScore;
import waymark.schedule.Suggestion;
import waymark.schedule.Suggestion.Reason;

/** The agenda of a day as a JSON object, for scripts. */
public final class AgendaJson {
    private final ExportedState shown;
    private final Agenda agenda;
    private final Revision revision;
    private final JsonGenerator json;

    private AgendaJson(ExportedState shown, Agenda agenda, Revision revision, JsonGenerator json) {
        this.shown = shown;
        this.agenda = agenda;
        this.revision = revision;
        this.json = json;
    }

    /**
     * Writes the object and a line feed.
     *
     * @param file the roadmap's file
     * @param shown the state for that day
     * @param revision the topics to revise on that day
     */
    public static void write(Writer out, Path file, ExportedState shown, Agenda agenda, Revision revision) {
        try (var json = Json.to(out)) {
            new AgendaJson(shown, agenda, revision, json).write(file);
            json.writeRaw('\n');
        }
    }

    private void write(Path file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("day", agenda.day().toString());
        score(agenda.score());
        json.writeStringProperty(
                "pausedSince", agenda.pausedSince().map(Object::toString).orElse(null));
        json.writeArrayPropertyStart("routine");
        agenda.groups().forEach(this::part);
        json.writeEndArray();
        json.writeArrayPropertyStart("focus");
        agenda.focus().fields().forEach(this::field);
        json.writeEndArray();
        json.writeArrayPropertyStart("suggestions");
        agenda.suggestions().forEach(this::suggestion);
        json.writeEndArray();
        json.writeArrayPropertyStart("revision");
        revision.due().forEach(this::due);
        json.writeEndArray();
        json.writeArrayPropertyStart("done");
        agenda.done().forEach(this::deed);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void score(OptionalDouble score) {
        if (score.isPresent()) {
            json.writeNumberProperty("score", RoutineScore.perMille(score.getAsDouble()) / 1000.0);
        } else {
            json.writeNullProperty("score");
        }
    }

    private void part(Agenda.Due part) {
        json.writeStartObject();
        topic(part.group().heading());
        json.writeBooleanProperty("due", part.isDue());
        json.writeArrayPropertyStart("items");
        for (Item item : part.group().items()) {
            json.writeStartObject();
            topic(item);
            json.writeStringProperty("status", shown.rollup().status(item).word());
            score(agenda.scores().getOrDefault(item, OptionalDouble.empty()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void field(Blank field) {
        json.writeStartObject();
        json.writeStringProperty("label", field.text());
        json.writeStringProperty("value", agenda.focus().value(field));
        json.writeStringProperty(
                "names",
                agenda.focus().named(field).map(topic -> shown.ids().id(topic)).orElse(null));
        json.writeEndObject();
    }

    private void suggestion(Suggestion suggestion) {
        json.writeStartObject();
        topic(suggestion.item());
        switch (suggestion.reason()) {
            case Reason.Focus focus -> json.writeStringProperty("reason", "focus");
            case Reason.Doing doing -> {
                json.writeStringProperty("reason", "doing");
                json.writeStringProperty(
                        "since", doing.since().map(Object::toString).orElse(null));
            }
            case Reason.Next next -> {
                json.writeStringProperty("reason", "next");
                json.writeStringProperty("in", shown.ids().id(next.in()));
            }
            case Reason.Deferred deferred -> {
                json.writeStringProperty("reason", "deferred");
                json.writeNumberProperty("weeks", deferred.weeks());
            }
        }
        json.writeEndObject();
    }

    private void due(Revision.Due due) {
        json.writeStartObject();
        topic(due.item());
        json.writeStringProperty("since", due.since().toString());
        json.writeStringProperty(
                "lastAnswer", due.last().map(answer -> answer.recall().word()).orElse(null));
        json.writeStringProperty(
                "lastAnswered",
                due.last().map(answer -> answer.day().toString()).orElse(null));
        json.writeEndObject();
    }

    private void deed(ActivityEntry deed) {
        json.writeStartObject();
        topic(deed.topic());
        json.writeStringProperty("what", deed.kind().word());
        json.writeNumberProperty("topics", deed.leaves());
        json.writeStringProperty("at", deed.at().toString());
        json.writeEndObject();
    }

    private void topic(Topic topic) {
        json.writeStringProperty("id", shown.ids().id(topic));
        json.writeStringProperty("number", shown.number(topic));
        json.writeStringProperty("text", topic.text());
    }
}
