package waymark.cli;

import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.Problem;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.Remark;

/** {@code waymark check}: what is odd about the roadmap and the progress file. */
@Command(name = "check")
final class CheckCommand extends RoadmapCommand {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    /** Problems are this command's data, not its messages. */
    @Override
    boolean tellsProblems() {
        return false;
    }

    @Override
    Exit run(Session session) {
        SessionState state = session.state();
        var lost = new LostReport(terminal.messages(), state);
        if (json) {
            var remarks = new ArrayList<>(Remarks.of(state, terminal.messages()));
            remarks.addAll(lost.remarks());
            Remark.write(terminal.json(), remarks);
        } else if (state.problems().isEmpty()) {
            terminal.out().println(terminal.messages().text("cli.all-well"));
        } else {
            for (Problem problem : state.problems()) {
                terminal.out().println(Printable.of(terminal.messages().text(problem)));
            }
            lost.lines().forEach(terminal.out()::println);
        }
        return exit(state);
    }
}
