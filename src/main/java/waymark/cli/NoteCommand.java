package waymark.cli;

import waymark.app.Session;

/** {@code waymark note}: sets the note on a topic. */
final class NoteCommand extends ChangingCommand {
    private String item = "";

    private String text = "";

    NoteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "ITEM", "item", String.class, given -> item = given)
                .parameter(2, "TEXT", "note-text", String.class, given -> text = given);
    }

    @Override
    void change(Session session) throws Refusal {
        session.setNote(new TopicFinder(session.state(), terminal.messages()).itemOrSection(item), text);
    }
}
