package waymark.ui.detail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.progress.Change;
import waymark.ui.Words;

/** Says in words what one change did to a topic. */
record HistoryWords(Words words, LocalDate today) {

    String when(Change change) {
        var at = change.stamp().at();
        return words.day(at.toLocalDate(), today) + "  " + words.time(at.toLocalTime());
    }

    String what(Change change) {
        String did = switch (change) {
            case Change.OfStatus status -> status(status);
            case Change.OfPhase phase -> named("phase", phase.to(), "phase.automatic");
            case Change.OfNature nature -> named("nature", nature.to(), "detail.history.automatic");
            case Change.OfField field -> text("detail.history.field", field.value());
            case Change.OfNote note -> text("detail.history.note", note.text());
            case Change.OfIdentity identity -> words.text("detail.history.identity");
        };
        boolean taken = change.stamp().undone() != null;
        return taken ? words.text("detail.history.undone", did) : did;
    }

    private String status(Change.OfStatus change) {
        String status = named("history.status", change.to(), "history.status.FILE");
        LocalDate day = change.day();
        return day == null ? status : words.text("detail.history.day", status, words.day(day, today));
    }

    private String named(String prefix, @Nullable Enum<?> value, String none) {
        return value == null ? words.text(none) : words.text(prefix, value);
    }

    private String text(String key, @Nullable String text) {
        return text == null ? words.text(key + ".cleared") : words.text(key, text);
    }
}
