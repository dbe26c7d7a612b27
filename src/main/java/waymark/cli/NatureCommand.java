package waymark.cli;

import java.util.Optional;
import waymark.app.Session;
import waymark.model.CountingKind;

/** {@code waymark nature}: sets how the items of a section count, or leaves it to the author's wording again. */
final class NatureCommand extends ChangingCommand {
    private static final String AUTOMATIC = "auto";

    private String section = "";

    private String countingKind = "";

    NatureCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "SECTION", "section", String.class, given -> section = given)
                .parameter(2, "NATURE", "nature", String.class, given -> countingKind = given);
    }

    @Override
    void change(Session session) throws Refusal {
        Optional<CountingKind> to = CountingKind.ofWord(countingKind);
        if (to.isEmpty() && !countingKind.equals(AUTOMATIC)) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-nature", countingKind));
        }
        session.setCountingKind(new TopicFinder(session.state(), terminal.messages()).section(section), to);
    }
}
