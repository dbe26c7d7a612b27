package waymark.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.AgendaJson;
import waymark.export.ExportedState;
import waymark.revision.Revision;
import waymark.schedule.Activity;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;

/** {@code waymark today}: what a day is about, for people or as JSON. */
@Command(name = "today")
final class TodayCommand extends RoadmapCommand {
    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "shown-day")
    private @Nullable LocalDate day;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--revision", descriptionKey = "revision")
    private boolean revision;

    TodayCommand(Terminal terminal) {
        super(terminal);
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
        var due = revised ? Revision.of(new Activity(state.rollup(), environment::dayOf)) : Revision.NONE;
        if (json) {
            var shown = new ExportedState(state.roadmap(), state.ids(), state.progress(), state.rollup(), item -> true);
            AgendaJson.write(terminal.json(), shown, agenda, due);
        } else {
            new AgendaReport(terminal, state, agenda, due).print();
        }
        return exit(state);
    }
}
