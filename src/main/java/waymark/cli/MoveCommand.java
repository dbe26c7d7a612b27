package waymark.cli;

import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark move}: moves one of the user's own topics below another topic. */
final class MoveCommand extends ChangingCommand {
    private String topic = "";

    private String parent = "";

    MoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "TOPIC", "own-topic", String.class, given -> topic = given)
                .parameter(2, "PARENT", "own-parent", String.class, given -> parent = given);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).move(finder.own(topic), finder.parent(parent));
    }
}
