package waymark.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.app.Problem.Severity;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.schedule.CountingRule;

/** The base of all commands on a roadmap: opens it, reports problems, and determines the exit code. */
abstract class RoadmapCommand extends CliCommand {
    final Terminal terminal;

    private Path file = Path.of("");

    private @Nullable CountingRule counting;

    RoadmapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    void describe(Syntax syntax) {
        syntax.parameter(0, "FILE", "file", Path.class, given -> file = given)
                .option("--count", "WHAT", "counting", CountingRule.class, given -> counting = given);
    }

    /** Does the command's work. */
    abstract ExitCode run(Session session) throws ProblemException, Refusal;

    /** The counting rule: the one on the command line, or else the user's preference. */
    final CountingRule counting() {
        return counting == null ? terminal.settings().preferences().counting() : counting;
    }

    /** Opens the roadmap. */
    Session open(Path roadmap, Environment environment) throws ProblemException {
        return Session.open(roadmap, environment);
    }

    /** Whether a problem of this kind is reported as a message. */
    boolean reports(Kind kind) {
        return true;
    }

    /** Whether problems with the files are reported as messages. */
    boolean reportsProblems() {
        return true;
    }

    /** The roadmaps of the command, which are handled one by one. */
    List<Path> files() {
        return List.of(file);
    }

    @Override
    public final Integer call() {
        return files().stream()
                .map(this::on)
                .max(Comparator.naturalOrder())
                .orElse(ExitCode.DONE)
                .code();
    }

    private ExitCode on(Path roadmap) {
        try {
            Session session = open(roadmap, terminal.environment());
            session.countBy(counting());
            if (reportsProblems()) {
                session.state().problems().stream()
                        .filter(problem -> problem.kind().severity() != Severity.NOTE && reports(problem.kind()))
                        .forEach(this::report);
            }
            return run(session);
        } catch (ProblemException e) {
            report(e.problem());
            if (ExitCode.of(e.problem()) == ExitCode.DECISION_NEEDED
                    && e.problem().kind() != Kind.ROADMAP_CHANGED) {
                terminal.report("cli.use-replace");
            }
            return ExitCode.of(e.problem());
        } catch (Refusal e) {
            terminal.reportText(e.getMessage());
            return e.exit();
        }
    }

    private void report(Problem problem) {
        terminal.reportText(words(problem));
    }

    /** The text of a problem with the command that solves it. */
    final String words(Problem problem) {
        String words = switch (problem.kind()) {
            // A command has nothing in memory that could be saved later.
            case PROGRESS_UNREADABLE -> terminal.messages().text("cli.progress-unreadable", problem);
            case HEADINGS_TO_TRACK -> terminal.messages().text("cli.could-track-headings", problem);
            case ENTRIES_TO_TRACK -> terminal.messages().text("cli.could-track", problem);
            default -> terminal.messages().text(problem);
        };
        return problem.kind() == Kind.PROGRESS_OF_FORMER_NAME
                ? words + "\n"
                        + terminal.messages()
                                .text("cli.take-in", problem.details().toArray())
                : words;
    }

    /** The exit code of a command that succeeded with this state. */
    static ExitCode exit(SessionState state) {
        return ExitCode.of(state.problems());
    }
}
