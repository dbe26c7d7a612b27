package waymark.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark remove}: takes a topic of the user's own away. */
@Command(name = "remove", addMethodSubcommands = false)
final class RemoveCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "TOPIC", descriptionKey = "own-topic")
    private String topic = "";

    RemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).remove(List.of(finder.own(topic)));
    }
}
