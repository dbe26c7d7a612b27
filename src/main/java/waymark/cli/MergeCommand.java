package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.app.ProblemException;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;

/** {@code waymark merge}: merges copies of the progress file and lists the conflicts. */
final class MergeCommand extends RoadmapCommand {
    private List<Path> copies = List.of();

    private @Nullable String prefer;

    private boolean dryRun;

    private boolean json;

    MergeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameters("1..*", "1..*", "COPY", "copy", Path.class, given -> copies = given)
                .option("--prefer", "SIDE", "prefer", String.class, given -> prefer = given)
                .flag("--dry-run", "dry-run", given -> dryRun = given)
                .flag("--json", "json", given -> json = given);
    }

    @Override
    Session open(Path roadmap, Environment environment) throws ProblemException {
        return Session.open(roadmap, dryRun ? ChangingCommand.dry(environment) : environment, copies);
    }

    @Override
    ExitCode run(Session session) throws Refusal {
        SessionState before = session.state();
        var there = preferred();
        if (has(before, Kind.PROGRESS_NEWER)) {
            return ExitCode.NEWER_VERSION;
        }
        if (has(before, Kind.COPY_UNREADABLE) || has(before, Kind.PROGRESS_UNREADABLE)) {
            throw new Refusal(ExitCode.DAMAGED, terminal.messages().text("cli.nothing-merged"));
        }
        session.copies().merge();
        if (there != null) {
            before.changes()
                    .clashes(before.progress())
                    .forEach(clash -> session.copies().settle(clash, there));
        }
        SessionState after = session.state();
        if (after.saved() instanceof SaveState.NotSaved failed) {
            throw ChangingCommand.notWritten(terminal, failed);
        }
        var report = new MergeReport(terminal, before, after, dryRun);
        if (json) {
            report.writeJson();
        } else {
            report.print();
        }
        return exit(after);
    }

    /** Whether the copies win in a conflict; null if the newer value does. */
    private @Nullable Boolean preferred() throws Refusal {
        return switch (prefer) {
            case null -> null;
            case "copy" -> Boolean.TRUE;
            case "file" -> Boolean.FALSE;
            default -> throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-side", prefer));
        };
    }

    private static boolean has(SessionState state, Kind kind) {
        return state.problems().stream().map(Problem::kind).anyMatch(kind::equals);
    }
}
