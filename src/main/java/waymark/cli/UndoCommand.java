package waymark.cli;

import waymark.app.Session;

/** {@code waymark undo}: undoes the last steps. */
final class UndoCommand extends ChangingCommand {
    private int steps = 1;

    UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.optional(1, "N", "steps", Integer.class, given -> steps = given, "1");
    }

    @Override
    void change(Session session) throws Refusal {
        if (steps < 1) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.no-steps"));
        }
        for (int step = 0; step < steps; step++) {
            session.undo();
        }
    }
}
