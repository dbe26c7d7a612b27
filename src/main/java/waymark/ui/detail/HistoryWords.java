package waymark.ui.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.app.TopicHistory;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.schedule.Box;
import waymark.ui.UiText;

/** Describes a topic's history. */
record HistoryWords(UiText words, LocalDate today) {

    /** A line of the history. */
    record Line(String when, String what) {}

    /** The lines of a topic's history, the last one first. A pause of the routine is a single line, however many days it covers. */
    List<Line> lines(SessionState state, Topic topic) {
        var changes = TopicHistory.of(state, topic);
        var pauses = new PauseWords(words, today, changes);
        var seenSteps = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (Change change : changes) {
            var pause = topic.parent() < 0 ? pauses.step(change.metadata().step()) : List.<Change.OfStatus>of();
            if (pause.isEmpty() || !(change instanceof Change.OfStatus)) {
                lines.add(new Line(when(change), what(change)));
            } else if (seenSteps.add(change.metadata().step())) {
                lines.add(new Line(when(change), pauses.of(pause)));
            }
        }
        return lines;
    }

    private String when(Change change) {
        var at = change.metadata().at();
        return words.day(at.toLocalDate(), today) + "  " + words.time(at.toLocalTime());
    }

    private String what(Change change) {
        String did = switch (change) {
            case Change.OfStatus status -> status(status);
            case Change.OfPhase phase -> named("phase", phase.to(), "phase.automatic");
            case Change.OfCountingKind countingKind -> named("nature", countingKind.to(), "detail.history.automatic");
            case Change.OfTracking tracking ->
                named("detail.history.tracking", tracking.to(), "detail.history.automatic");
            case Change.OfField field -> text("detail.history.field", field.value());
            case Change.OfNote note -> text("detail.history.note", note.text());
            case Change.OfRecall answer -> named("recall", answer.recall(), "recall.none");
            case Change.OfIdentity identity -> words.text("detail.history.identity");
            case Change.OfOwnText own -> text("detail.history.own", own.text());
            case Change.OfOwnPlace own -> words.text("detail.history.own.moved");
        };
        boolean taken = change.metadata().undone() != null;
        return taken ? words.text("detail.history.undone", did) : did;
    }

    private String status(Change.OfStatus change) {
        Status to = change.to();
        String status =
                to == null ? words.text("detail.history.as-in-file") : words.text("box.long", Box.valueOf(to.name()));
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
