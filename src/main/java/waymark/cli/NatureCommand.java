package waymark.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.Session;
import waymark.model.CountingKind;

/** {@code waymark nature}: says how the items of a section count, or has its own words decide again. */
@Command(name = "nature", addMethodSubcommands = false)
final class NatureCommand extends ChangingCommand {
    private static final String AUTOMATIC = "auto";

    @Parameters(index = "1", paramLabel = "SECTION", descriptionKey = "section")
    private String section = "";

    @Parameters(index = "2", paramLabel = "NATURE", descriptionKey = "nature")
    private String countingKind = "";

    NatureCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        Optional<CountingKind> to = CountingKind.ofWord(countingKind);
        if (to.isEmpty() && !countingKind.equals(AUTOMATIC)) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.unknown-nature", countingKind));
        }
        session.setCountingKind(new TopicFinder(session.state(), terminal.messages()).section(section), to);
    }
}
