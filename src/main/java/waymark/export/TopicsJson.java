package waymark.export;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Recurrence;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Subject;
import waymark.schedule.PhaseState;

/** The items, status lines and blanks of a {@link RoadmapJson}. */
final class TopicsJson {
    private final ExportedState shown;
    private final JsonGenerator json;

    TopicsJson(ExportedState shown, JsonGenerator json) {
        this.shown = shown;
        this.json = json;
    }

    void write() {
        json.writeArrayPropertyStart("items");
        shown.roadmap().items().filter(shown.listed()).forEach(this::item);
        json.writeEndArray();
        json.writeArrayPropertyStart("choices");
        shown.roadmap().all(StatusLine.class).forEach(this::choice);
        json.writeEndArray();
        json.writeArrayPropertyStart("fields");
        shown.roadmap().all(Blank.class).forEach(this::field);
        json.writeEndArray();
    }

    private void item(Item item) {
        var source = shown.roadmap().source();
        int bracket = item.marker().start();
        json.writeStartObject();
        json.writeStringProperty("id", shown.ids().id(item));
        json.writeNumberProperty("line", source.line(bracket));
        json.writeNumberProperty("column", source.column(bracket));
        json.writeNumberProperty("offset", source.byteOffset(item.marker().offset()));
        json.writeStringProperty("number", shown.number(item));
        json.writeStringProperty("text", item.text());
        json.writeArrayPropertyStart("path");
        for (Topic above : shown.roadmap().path(item)) {
            json.writeString(above.text());
        }
        json.writeEndArray();
        json.writeStringProperty("nature", shown.rollup().countingKind(item).word());
        if (shown.rollup().countingKind(item) == CountingKind.ROUTINE) {
            recurrence(item.recurrence());
        }
        if (!item.gfm()) {
            json.writeBooleanProperty("gfm", false);
        }
        if (item.isOwn()) {
            json.writeBooleanProperty("own", true);
        }
        json.writeBooleanProperty("leaf", item.isLeaf());
        json.writeStringProperty("status", shown.rollup().box(item).word());
        json.writeStringProperty(
                "changed",
                changed(item)
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null));
        json.writeEndObject();
    }

    private void recurrence(Recurrence recurrence) {
        json.writeStringProperty("every", recurrence.every().word());
        if (!recurrence.days().isEmpty()) {
            json.writeArrayPropertyStart("days");
            recurrence.days().forEach(day -> json.writeString(day.name()));
            json.writeEndArray();
        }
    }

    private Optional<OffsetDateTime> changed(Item item) {
        String id = shown.ids().id(item);
        Subject subject = shown.rollup().countingKind(item) == CountingKind.ROUTINE
                ? new Subject.DayStatus(id, shown.rollup().today())
                : new Subject.ItemStatus(id);
        return shown.progress().latest(subject).map(Change::metadata).map(metadata -> metadata.at());
    }

    private void choice(StatusLine choice) {
        json.writeStartObject();
        json.writeNumberProperty("line", shown.roadmap().line(choice));
        json.writeStringProperty("label", choice.text());
        json.writeArrayPropertyStart("options");
        choice.options().forEach(option -> json.writeString(option.text()));
        json.writeEndArray();
        json.writeStringProperty("chosen", chosen(choice));
        json.writeEndObject();
    }

    /** The box that an export ticks; null for a phase that wasn't started. */
    private @Nullable String chosen(StatusLine choice) {
        if (!(shown.roadmap().topic(choice.phase()) instanceof Section phase)) {
            return null;
        }
        PhaseState state = shown.rollup().phase(phase);
        if (state.source() == PhaseState.Source.DERIVED && state.status() == PhaseStatus.NOT_STARTED) {
            return null;
        }
        return choice.options().stream()
                .filter(option -> option.status() == state.status())
                .map(StatusLine.Option::text)
                .findFirst()
                .orElse(null);
    }

    private void field(Blank field) {
        json.writeStartObject();
        json.writeNumberProperty("line", shown.roadmap().line(field));
        json.writeStringProperty("label", field.text());
        json.writeStringProperty("kind", field.kind().word());
        json.writeStringProperty("value", value(field).orElse(null));
        json.writeEndObject();
    }

    private Optional<String> value(Blank field) {
        String id = shown.ids().id(field);
        return switch (field.kind()) {
            case TEXT, DATE -> shown.progress().field(id);
            case REVIEW ->
                shown.progress()
                        .latestReview(id)
                        .flatMap(month -> shown.progress().review(id, month));
        };
    }
}
