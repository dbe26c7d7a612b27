package waymark.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.Session;
import waymark.model.PhaseStatus;

/** {@code waymark phase}: sets the status of a phase by hand, or has it derived again. */
@Command(name = "phase", addMethodSubcommands = false)
final class PhaseCommand extends ChangingCommand {
    private static final String DERIVED = "auto";

    @Parameters(index = "1", paramLabel = "PHASE", descriptionKey = "phase")
    private String phase = "";

    @Parameters(index = "2", paramLabel = "STATUS", descriptionKey = "phase-status")
    private String status = "";

    PhaseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        Optional<PhaseStatus> to = PhaseStatus.ofWord(status);
        if (to.isEmpty() && !status.equals(DERIVED)) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.unknown-phase-status", status));
        }
        var finder = new TopicFinder(session.state(), terminal.messages());
        session.setPhase(finder.phase(phase), to);
    }
}
