package waymark.cli;

import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.OwnTopics;

/** Describes a change in a line. */
final class ChangeWords {
    private final Terminal terminal;
    private final SessionState state;

    ChangeWords(Terminal terminal, SessionState state) {
        this.terminal = terminal;
        this.state = state;
    }

    String of(Change change) {
        return switch (change) {
            case Change.OfStatus status -> {
                String day = status.day() == null ? "" : "  " + status.day();
                yield "[" + status(status).mark() + "] " + title(status.item()) + day;
            }
            case Change.OfPhase phase ->
                title(phase.phase()) + ": " + terminal.messages().text(key(phase));
            case Change.OfField field -> {
                String month = field.review() == null ? "" : field.review() + "  ";
                yield month + title(field.field()) + ": " + value(field.value());
            }
            case Change.OfNote note -> title(note.topic()) + ": " + value(note.text());
            case Change.OfCountingKind countingKind ->
                title(countingKind.section()) + ": "
                        + terminal.messages().text("counts." + key(countingKind.to(), "AUTOMATIC"));
            case Change.OfTracking tracking ->
                terminal.messages().text("cli.tracking." + key(tracking.to(), "AUTOMATIC"), title(tracking.section()));
            case Change.OfRecall answer ->
                title(answer.item()) + ": " + terminal.messages().text("recall." + key(answer.recall(), "NONE"));
            case Change.OfOwnText own ->
                own.text() == null
                        ? terminal.messages().text("cli.own.removed", title(own.topic()))
                        : value(own.text());
            case Change.OfOwnPlace own ->
                terminal.messages()
                        .text(
                                own.in() == null ? "cli.own.nowhere" : "cli.own.in",
                                title(own.in() == null ? own.topic() : own.in()));
            case Change.OfIdentity identity -> title(identity.topic()) + identity(identity.is());
        };
    }

    private String identity(@Nullable String is) {
        return is == null || is.equals(Change.OfIdentity.GONE) ? "" : "  →  " + title(is);
    }

    private Status status(Change.OfStatus change) {
        if (change.to() != null) {
            return change.to();
        }
        return state.ids().topic(state.roadmap(), change.item()).orElse(null) instanceof Item leaf
                ? state.rollup().status(leaf)
                : Status.OPEN;
    }

    private String key(Change.OfPhase change) {
        PhaseStatus status = change.to();
        if (status == null
                && state.ids().topic(state.roadmap(), change.phase()).orElse(null) instanceof Section phase) {
            status = state.rollup().phase(phase).status();
        }
        return "phase." + (status == null ? PhaseStatus.NOT_STARTED : status).name();
    }

    private static String key(@Nullable Enum<?> choice, String none) {
        return choice == null ? none : choice.name();
    }

    private String title(String id) {
        return state.ids()
                .topic(state.roadmap(), id)
                .map(Titles::of)
                .or(() -> OwnTopics.lastText(state.progress(), id).map(Printable::of))
                .orElse(Printable.of(id));
    }

    private String value(@Nullable String text) {
        return text == null
                ? terminal.messages().text("cli.blank")
                : text.lines()
                        .map(Printable::of)
                        .reduce((a, b) -> a + "\n  " + b)
                        .orElse("");
    }
}
