package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark add}: adds a topic of the user's own below another. */
@Command(name = "add", addMethodSubcommands = false)
final class AddCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "PARENT", descriptionKey = "own-parent")
    private String parent = "";

    @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "own-text")
    private String text = "";

    AddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).add(finder.parent(parent), text);
    }
}
