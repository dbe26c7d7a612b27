package waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.Export;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.MarkdownExport;
import waymark.export.MarkdownExport.Marks;

/** {@code waymark export}: the roadmap with the progress in it, in a file or on standard output. */
@Command(name = "export")
final class ExportCommand extends RoadmapCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private @Nullable Path target;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "md", descriptionKey = "format")
    private String format = "md";

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Exit run(Session session) throws ProblemException, Refusal {
        SessionState state = session.state();
        Marks marks = switch (format) {
            case "md" -> Marks.PLAIN;
            case "md-rich" -> Marks.RICH;
            default -> throw new Refusal(Exit.USAGE, terminal.messages().text("cli.unknown-format", format));
        };
        if (dryRun) {
            terminal.tell("cli.dry-run");
            terminal.out().println(terminal.messages().text("cli.places", places(state, marks)));
        } else if (target == null) {
            terminal.out().writeBytes(Export.markdown(state, marks));
        } else {
            Export.markdown(state, target, marks, replace);
            terminal.tell("cli.exported", target);
        }
        return exit(state);
    }

    private static String places(SessionState state, Marks marks) {
        return String.valueOf(
                MarkdownExport.edits(state.roadmap(), state.ids(), state.progress(), state.rollup(), marks)
                        .size());
    }
}
