package waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.AgendaJson;
import waymark.export.ExportedState;
import waymark.revision.Revision;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;

/** {@code waymark today}: what a day is about, for people or as JSON; for several roadmaps one after another. */
@Command(name = "today", addMethodSubcommands = false)
final class TodayCommand extends RoadmapCommand {
    @Parameters(index = "1..*", paramLabel = "FILE", descriptionKey = "more-files")
    private List<Path> more = List.of();

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "shown-day")
    private @Nullable LocalDate day;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--revision", descriptionKey = "revision")
    private boolean revision;

    private boolean isLater;

    TodayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    List<Path> files() {
        return Stream.concat(super.files().stream(), more.stream()).toList();
    }

    @Override
    Exit run(Session session) {
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

    /** Tells one of several roadmaps from the one before. */
    private void head(SessionState state) {
        if (isLater) {
            terminal.out().println();
        }
        isLater = true;
        terminal.out().println(terminal.style().strong(Printable.of(state.title())));
    }
}
