package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Problem.Kind;
import waymark.app.ProblemException;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.progress.Change;
import waymark.progress.Entry;

/** The base of all commands that change progress. With {@code --dry-run} they only report what they would change. */
abstract class ChangingCommand extends RoadmapCommand {
    private boolean dryRun;

    private boolean json;

    ChangingCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.flag("--dry-run", "dry-run", given -> dryRun = given)
                .flag("--json", "changes-json", given -> json = given);
    }

    /** Makes the change. */
    abstract void change(Session session) throws Refusal;

    @Override
    Session open(Path roadmap, Environment environment) throws ProblemException {
        return openFor(roadmap, dryRun ? dry(environment) : environment);
    }

    /** The same environment without writing. */
    static Environment dry(Environment environment) {
        return environment.with(Background.NEVER);
    }

    /** Opens the roadmap in the environment, which may not write. */
    Session openFor(Path roadmap, Environment environment) throws ProblemException {
        return Session.open(roadmap, environment);
    }

    /** Reports what was changed. */
    void print(SessionState after, ChangeReport report) {
        report.print();
    }

    /** Reports the same as JSON. */
    void writeJson(SessionState after, ChangeReport report) {
        report.writeJson();
    }

    @Override
    final ExitCode run(Session session) throws Refusal {
        SessionState before = session.state();
        if (before.problems().stream().anyMatch(problem -> problem.kind() == Kind.PROGRESS_NEWER)) {
            return ExitCode.NEWER_VERSION;
        }
        change(session);
        SessionState after = session.state();
        if (after.saved() instanceof SaveState.NotSaved failed) {
            throw notWritten(terminal, failed);
        }
        var report = new ChangeReport(terminal, after, changes(before, after), dryRun);
        if (json) {
            writeJson(after, report);
        } else {
            print(after, report);
        }
        return exit(after);
    }

    static Refusal notWritten(Terminal terminal, SaveState.NotSaved failed) {
        var details = failed.problem().details();
        var messages = terminal.messages();
        return new Refusal(
                ExitCode.NOT_WRITTEN,
                messages.text("cli.not-written", details.get(1), messages.reason(details.getLast())));
    }

    private static List<Change> changes(SessionState before, SessionState after) {
        List<Entry> entries = after.ledger().entries();
        return entries.subList(before.ledger().entries().size(), entries.size()).stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }
}
