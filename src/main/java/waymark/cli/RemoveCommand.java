package waymark.cli;

import java.util.List;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark remove}: removes one of the user's own topics. */
final class RemoveCommand extends ChangingCommand {
    private String topic = "";

    RemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "TOPIC", "own-topic", String.class, given -> topic = given);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).remove(List.of(finder.own(topic)));
    }
}
