package waymark.cli;

import java.util.Optional;
import waymark.app.Session;
import waymark.model.PhaseStatus;

/** {@code waymark phase}: sets the status of a phase, or lets it follow from what is ticked again. */
final class PhaseCommand extends ChangingCommand {
    private static final String DERIVED = "auto";

    private String phase = "";

    private String status = "";

    PhaseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "PHASE", "phase", String.class, given -> phase = given)
                .parameter(2, "STATUS", "phase-status", String.class, given -> status = given);
    }

    @Override
    void change(Session session) throws Refusal {
        Optional<PhaseStatus> to = PhaseStatus.ofWord(status);
        if (to.isEmpty() && !status.equals(DERIVED)) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-phase-status", status));
        }
        var finder = new TopicFinder(session.state(), terminal.messages());
        session.setPhase(finder.phase(phase), to);
    }
}
