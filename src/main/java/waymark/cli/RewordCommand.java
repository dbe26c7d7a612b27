package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark reword}: gives a topic of the user's own other words. */
@Command(name = "reword", addMethodSubcommands = false)
final class RewordCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "TOPIC", descriptionKey = "own-topic")
    private String topic = "";

    @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "own-text")
    private String text = "";

    RewordCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).reword(finder.own(topic), text);
    }
}
