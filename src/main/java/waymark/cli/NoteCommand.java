package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.Session;

/** {@code waymark note}: writes a note on a topic. */
@Command(name = "note", addMethodSubcommands = false)
final class NoteCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    private String item = "";

    @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "note-text")
    private String text = "";

    NoteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        session.setNote(new TopicFinder(session.state(), terminal.messages()).itemOrSection(item), text);
    }
}
