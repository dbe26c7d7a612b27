package waymark.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.ProgressJson;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.outlook.WhatIf;
import waymark.plan.ScheduledPhase;

/** {@code waymark progress}: how far, how fast, until when. */
final class ProgressCommand extends RoadmapCommand {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}) ?%?");

    private @Nullable LocalDate at;

    private String pace = WhatIf.NOTHING.time() + "%";

    private @Nullable LocalDate target;

    private List<String> without = List.of();

    private boolean json;

    ProgressCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.option("--at", "DATE", "at", LocalDate.class, given -> at = given)
                .option("--pace", "PERCENT", "pace", String.class, given -> pace = given)
                .option("--target", "DATE", "what-if-target", LocalDate.class, given -> target = given)
                .options("--without", "PHASE", "what-if-without", String.class, given -> without = given)
                .flag("--json", "json", given -> json = given);
    }

    @Override
    ExitCode run(Session session) throws Refusal {
        var environment = terminal.environment();
        LocalDate today = environment.today();
        LocalDate day = at == null ? today : at;
        if (day.isAfter(today)) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.progress.future", day.toString()));
        }
        SessionState state = session.state().onDay(today);
        WhatIf other = whatIf(state);
        Outlook now = OutlookState.at(day, state, environment::dayOf).outlook();
        Outlook outlook = other.equals(WhatIf.NOTHING) ? now : now.under(other);
        var words = new OutlookText(terminal.messages());
        if (json) {
            ProgressJson.write(terminal.json(), state.ids()::id, outlook, words.summary(outlook));
        } else if (other.equals(WhatIf.NOTHING)) {
            print(outlook, words);
        } else {
            line(terminal.style().strong(words.summary(now)));
            head("cli.progress.what-if");
            words.whatIf(other, now, outlook).forEach(this::line);
            phases(outlook, words);
        }
        return exit(state);
    }

    private WhatIf whatIf(SessionState state) throws Refusal {
        var finder = new TopicFinder(state, terminal.messages());
        var phases = new HashSet<Integer>();
        for (String meant : without) {
            phases.add(finder.phase(meant).index());
        }
        if (target != null && target.getYear() > WhatIf.LAST_YEAR) {
            throw new Refusal(ExitCode.USAGE, text("progress.no-date", target.toString()));
        }
        return new WhatIf(time(), Optional.ofNullable(target), phases);
    }

    private int time() throws Refusal {
        Matcher percent = PERCENT.matcher(pace);
        int time = percent.matches() ? Integer.parseInt(percent.group(1)) : 0;
        if (time < WhatIf.LEAST_TIME || time > WhatIf.MOST_TIME) {
            throw new Refusal(
                    ExitCode.USAGE,
                    text(
                            "cli.progress.pace",
                            pace,
                            String.valueOf(WhatIf.LEAST_TIME),
                            String.valueOf(WhatIf.MOST_TIME)));
        }
        return time;
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
        phases(outlook, words);
        var goals = outlook.plan().goals().stream()
                .filter(goal -> goal.day().isPresent())
                .toList();
        if (!goals.isEmpty()) {
            head("cli.progress.goals");
            goals.forEach(goal -> line(
                    "  " + text("cli.progress.goal", words.date(goal.day().orElseThrow()), Titles.of(goal.heading()))));
        }
    }

    private void phases(Outlook outlook, OutlookText words) {
        if (!outlook.phases().isEmpty()) {
            head("cli.progress.phases");
            outlook.phases().forEach(phase -> line("  " + phase(phase, words)));
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
