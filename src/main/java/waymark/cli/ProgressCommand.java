package waymark.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.ProgressJson;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.plan.ScheduledPhase;

/** {@code waymark progress}: how far, how fast, until when. */
@Command(name = "progress")
final class ProgressCommand extends RoadmapCommand {
    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "at")
    private @Nullable LocalDate at;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ProgressCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Exit run(Session session) throws Refusal {
        var environment = terminal.environment();
        LocalDate today = environment.today();
        LocalDate day = at == null ? today : at;
        if (day.isAfter(today)) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.progress.future", day.toString()));
        }
        SessionState state = session.state().onDay(today);
        Outlook outlook = OutlookState.at(day, state, environment::dayOf).outlook();
        var words = new OutlookText(terminal.messages());
        if (json) {
            ProgressJson.write(terminal.json(), state.ids()::id, outlook, words.summary(outlook));
        } else {
            print(outlook, words);
        }
        return exit(state);
    }

    private void print(Outlook outlook, OutlookText words) {
        if (at != null) {
            line(terminal.style().quiet(text("cli.progress.day", words.date(outlook.day()))));
        }
        line(terminal.style().strong(words.summary(outlook)));
        if (outlook.count().all() == 0) {
            return;
        }
        line(words.pace(outlook));
        words.plan(outlook).forEach(sentence -> line(Printable.of(sentence)));
        if (!outlook.phases().isEmpty()) {
            head("cli.progress.phases");
            outlook.phases().forEach(phase -> line("  " + phase(phase, words)));
        }
        var goals = outlook.plan().goals().stream()
                .filter(goal -> goal.day().isPresent())
                .toList();
        if (!goals.isEmpty()) {
            head("cli.progress.goals");
            goals.forEach(goal -> line(
                    "  " + text("cli.progress.goal", words.date(goal.day().orElseThrow()), Titles.of(goal.heading()))));
        }
    }

    private String phase(PhaseOutlook each, OutlookText words) {
        ScheduledPhase phase = each.phase();
        var line = new StringBuilder(text(
                "cli.progress.phase",
                Titles.of(phase.phase()),
                String.valueOf(each.count().done()),
                String.valueOf(each.count().counted())));
        if (!phase.hasEnd()) {
            add(line, text("cli.progress.phase.endless"));
        }
        phase.ended().ifPresent(ended -> add(line, text("cli.progress.phase.ended", words.date(ended))));
        phase.planned().ifPresent(planned -> add(line, text("cli.progress.phase.planned", words.span(planned.end()))));
        phase.delay().filter(delay -> !delay.isNone()).ifPresent(delay -> add(line, words.delay(delay)));
        String forecast = words.forecast(each);
        if (!forecast.isEmpty()) {
            add(line, text("cli.progress.phase.forecast", forecast));
        }
        return line.toString();
    }

    private void add(StringBuilder line, String words) {
        line.append(terminal.style().quiet(" · " + words));
    }

    private String text(String key, Object... arguments) {
        return terminal.messages().text(key, arguments);
    }

    private void head(String key) {
        line("");
        line(terminal.style().strong(text(key)));
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
