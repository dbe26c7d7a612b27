package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark move}: puts a topic of the user's own below another. */
@Command(name = "move", addMethodSubcommands = false)
final class MoveCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "TOPIC", descriptionKey = "own-topic")
    private String topic = "";

    @Parameters(index = "2", paramLabel = "PARENT", descriptionKey = "own-parent")
    private String parent = "";

    MoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).move(finder.own(topic), finder.parent(parent));
    }
}
