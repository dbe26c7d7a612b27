package waymark.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.revision.Revision;
import waymark.schedule.ActivityEntry;
import waymark.schedule.Agenda;
import waymark.schedule.RoutineScore;
import waymark.schedule.Suggestion.Reason;

/** Prints a day: its routine, the current focus, what to continue with, what was done. */
final class AgendaReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Terminal terminal;
    private final Messages messages;
    private final SessionState state;
    private final Agenda agenda;
    private final Revision revision;

    AgendaReport(Terminal terminal, SessionState state, Agenda agenda, Revision revision) {
        this.terminal = terminal;
        this.messages = terminal.messages();
        this.state = state;
        this.agenda = agenda;
        this.revision = revision;
    }

    void print() {
        line(terminal.style().strong(agenda.day().toString()));
        agenda.pausedSince().ifPresent(since -> line(messages.text("cli.today.paused", since.toString())));
        agenda.score()
                .ifPresent(score ->
                        line(messages.text("cli.today.score", String.valueOf(RoutineScore.perMille(score) / 10))));
        agenda.groups().stream().filter(Agenda.Due::isDue).forEach(part -> {
            head(Titles.of(part.group().heading()));
            part.group().items().forEach(this::item);
        });
        if (!agenda.focus().fields().isEmpty()) {
            head(messages.text("cli.today.focus"));
            agenda.focus().fields().forEach(field -> {
                String value = agenda.focus().value(field);
                line("  " + Titles.of(field) + ": " + (value.isEmpty() ? messages.text("cli.blank") : first(value)));
            });
        }
        if (!agenda.suggestions().isEmpty()) {
            head(messages.text("cli.today.next"));
            agenda.suggestions()
                    .forEach(each -> line(
                            "  " + Titles.of(each.item()) + terminal.style().quiet("  " + reason(each.reason()))));
        }
        if (!revision.due().isEmpty()) {
            head(messages.text("cli.today.revision"));
            revision.due()
                    .forEach(due ->
                            line("  " + Titles.of(due.item()) + terminal.style().quiet("  " + before(due))));
        }
        if (!agenda.done().isEmpty()) {
            head(messages.text("cli.today.done"));
            agenda.done()
                    .forEach(deed -> line("  " + TIME.format(deed.at()) + "  " + Titles.of(deed.topic())
                            + terminal.style().quiet("  " + what(deed))));
        }
    }

    private void item(Item item) {
        line("  [" + state.rollup().status(item).mark() + "] " + Titles.of(item));
    }

    private String before(Revision.Due due) {
        return due.last()
                .map(answer -> messages.text(
                        "cli.today.revision.last",
                        messages.text("recall." + answer.recall().name()),
                        answer.day().toString()))
                .or(() -> due.done().map(day -> messages.text("cli.today.revision.since", day.toString())))
                .orElse("");
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Focus focus -> messages.text("cli.today.reason.focus");
            case Reason.Doing doing ->
                messages.text(
                        "cli.today.reason.doing",
                        doing.since().map(Object::toString).orElse(""));
            case Reason.Next next -> messages.text("cli.today.reason.next", Titles.of(next.in()));
            case Reason.Deferred deferred -> messages.text("cli.today.reason.deferred", deferred.weeks());
        };
    }

    private String what(ActivityEntry deed) {
        return messages.text("cli.today.done." + deed.kind().name(), String.valueOf(deed.leaves()));
    }

    private static String first(String value) {
        return Printable.of(value.lines().findFirst().orElse(""));
    }

    private void head(String title) {
        line("");
        line(terminal.style().strong(title));
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
