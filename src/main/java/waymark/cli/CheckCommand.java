package waymark.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import waymark.app.Problem;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.CheckJson;

/** {@code waymark check}: the problems in the roadmap and the progress file. */
final class CheckCommand extends RoadmapCommand {
    private boolean json;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.flag("--json", "json", given -> json = given);
    }

    /** Problems are this command's output, not its messages. */
    @Override
    boolean reportsProblems() {
        return false;
    }

    @Override
    ExitCode run(Session session) {
        SessionState state = session.state();
        var waiting = new WaitingReport(terminal.messages(), state);
        var health = new HealthReport(terminal.messages(), state.file());
        var plan = new PlanReport(terminal.messages(), state);
        if (json) {
            var remarks = new ArrayList<>(JsonProblems.of(state, terminal.messages()));
            remarks.addAll(new NoticeReport(terminal.messages(), state.roadmap()).remarks());
            remarks.addAll(plan.remarks());
            remarks.addAll(waiting.remarks());
            CheckJson.write(terminal.json(), remarks, health.health());
        } else {
            health.lines().forEach(terminal.out()::println);
            if (state.problems().isEmpty()
                    && plan.lines().isEmpty()
                    && waiting.lines().isEmpty()
                    && health.isWell()) {
                terminal.out().println(terminal.messages().text("cli.all-well"));
            }
            for (Problem problem : state.problems()) {
                words(problem).lines().map(Printable::of).forEach(terminal.out()::println);
            }
            new NoticeReport(terminal.messages(), state.roadmap()).lines().forEach(terminal.out()::println);
            plan.lines().forEach(terminal.out()::println);
            waiting.lines().forEach(terminal.out()::println);
        }
        return Stream.of(exit(state), health.exit(), isUndecided(state) ? ExitCode.DECISION_NEEDED : ExitCode.DONE)
                .max(Comparator.naturalOrder())
                .get();
    }

    private static boolean isUndecided(SessionState state) {
        return !state.changes().toDecide().isEmpty()
                || !state.changes().clashes(state.progress()).isEmpty();
    }
}
