package waymark.cli;

import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark reword}: changes the words of one of the user's own topics. */
final class RewordCommand extends ChangingCommand {
    private String topic = "";

    private String text = "";

    RewordCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "TOPIC", "own-topic", String.class, given -> topic = given)
                .parameter(2, "TEXT", "own-text", String.class, given -> text = given);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).reword(finder.own(topic), text);
    }
}
