package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.Session;

/** {@code waymark undo}: takes the last steps back. */
@Command(name = "undo", addMethodSubcommands = false)
final class UndoCommand extends ChangingCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "steps")
    private int steps = 1;

    UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        if (steps < 1) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.no-steps"));
        }
        for (int step = 0; step < steps; step++) {
            session.undo();
        }
    }
}
