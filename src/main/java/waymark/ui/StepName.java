package waymark.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.OwnTopics;
import waymark.progress.UndoHistory.Move;
import waymark.progress.UndoHistory.Step;

/** Names a step for undo, redo and announcements. */
final class StepName {
    private final UiText words;

    StepName(UiText words) {
        this.words = words;
    }

    String of(SessionState state, Step step) {
        List<Move> moves = step.moves();
        Change first = moves.getFirst().change();
        // An import also writes notes and places in the same step.
        long topics =
                moves.stream().map(move -> move.change().about()).distinct().count();
        String subject = subject(state, first, (int) topics);
        return switch (first) {
            case Change.OfStatus change -> status(state, change, subject);
            case Change.OfPhase change ->
                change.to() == null
                        ? words.text("step.phase.automatic", subject)
                        : words.text("step.phase", subject, words.text("phase", change.to()));
            case Change.OfField change ->
                words.text(change.value() == null ? "step.field.cleared" : "step.field", subject);
            case Change.OfNote change -> words.text(change.text() == null ? "step.note.cleared" : "step.note", subject);
            case Change.OfCountingKind change ->
                change.to() == null
                        ? words.text("step.nature.automatic", subject)
                        : words.text("step.nature", subject, words.text("counts.in", change.to()));
            case Change.OfTracking change ->
                change.to() == null
                        ? words.text("step.tracking.automatic", subject)
                        : words.text("step.tracking", change.to(), subject);
            case Change.OfRecall change ->
                change.recall() == null
                        ? words.text("step.recall.none", subject)
                        : words.text("step.recall", change.recall(), subject);
            case Change.OfIdentity change -> identity(state, change, subject);
            case Change.OfOwnText change -> own(change, moves.getFirst().before(), subject);
            case Change.OfOwnPlace change -> words.text("step.own.moved", subject);
        };
    }

    private String status(SessionState state, Change.OfStatus change, String subject) {
        LocalDate day = change.day();
        if (day == null) {
            return words.text(statusKey(change.to()), subject);
        }
        LocalDate today = state.rollup().today();
        if (change.item().equals(state.ids().id(state.roadmap().root()))) {
            return words.text(
                    change.to() == Status.DEFERRED ? "step.routine.paused" : "step.routine.gone-on",
                    words.day(day, today));
        }
        String done = words.text(statusKey(change.to()), subject);
        return day.equals(today) ? done : words.text("step.on-day", done, words.day(day, today));
    }

    private static String statusKey(@Nullable Status to) {
        return "step." + (to == null ? Status.OPEN : to).name();
    }

    private String subject(SessionState state, Change change, int topics) {
        if (change instanceof Change.OfStatus status) {
            String passedOn = status.via();
            if (passedOn != null) {
                return words.text("step.all", title(state, passedOn), topics);
            }
            return topics == 1 ? title(state, status.item()) : words.text("step.topics", topics);
        }
        return title(state, change.about());
    }

    private String identity(SessionState state, Change.OfIdentity change, String subject) {
        String is = change.is();
        if (is == null) {
            return words.text("step.identity.open", subject);
        }
        return is.equals(Change.OfIdentity.GONE)
                ? words.text("step.identity.gone", subject)
                : words.text("step.identity", title(state, is));
    }

    private String own(Change.OfOwnText change, @Nullable Change before, String subject) {
        if (change.text() == null) {
            return words.text("step.own.removed", subject);
        }
        return words.text(before == null || !before.hasValue() ? "step.own.added" : "step.own.reworded", subject);
    }

    private String title(SessionState state, String id) {
        return state.ids()
                .topic(state.roadmap(), id)
                .map(topic -> topic.parent() < 0 ? state.title() : topic.text())
                .or(() -> OwnTopics.lastText(state.progress(), id))
                .orElse(id);
    }
}
