package waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.AgendaJson;
import waymark.export.ExportedState;
import waymark.revision.Revision;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;

/** {@code waymark today}: a day for people or as JSON, for one or several roadmaps. */
final class TodayCommand extends RoadmapCommand {
    private List<Path> more = List.of();

    private @Nullable LocalDate day;

    private boolean json;

    private boolean revision;

    private boolean isLater;

    TodayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameters("1..*", "0..1", "FILE", "more-files", Path.class, given -> more = given)
                .option("--day", "DATE", "shown-day", LocalDate.class, given -> day = given)
                .flag("--json", "json", given -> json = given)
                .flag("--revision", "revision", given -> revision = given);
    }

    @Override
    List<Path> files() {
        return Stream.concat(super.files().stream(), more.stream()).toList();
    }

    @Override
    ExitCode run(Session session) {
        var environment = terminal.environment();
        LocalDate today = environment.today();
        SessionState state = session.state().onDay(day == null ? today : day);
        var boundaries = new DayBoundaries(today, environment::dayOf);
        var unwanted = terminal.settings().notToday(state.file());
        var agenda = Agenda.of(
                state.rollup(),
                boundaries,
                item -> unwanted.has(
                        state.ids().id(item), state.rollup().status(item).word(), today));
        boolean revised = (revision || terminal.settings().preferences().revision())
                && agenda.day().equals(today);
        var due = revised ? Revision.of(state.activity(environment::dayOf)) : Revision.NONE;
        if (json) {
            var shown = new ExportedState(state.roadmap(), state.ids(), state.progress(), state.rollup(), item -> true);
            AgendaJson.write(terminal.json(), state.file(), shown, agenda, due);
        } else {
            if (!more.isEmpty()) {
                head(state);
            }
            new AgendaReport(terminal, state, agenda, due).print();
        }
        return exit(state);
    }

    /** Prints a header if there are several roadmaps. */
    private void head(SessionState state) {
        if (isLater) {
            terminal.out().println();
        }
        isLater = true;
        terminal.out().println(terminal.style().strong(Printable.of(state.title())));
    }
}
