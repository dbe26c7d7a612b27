package waymark.cli;

import waymark.app.OwnTopicEdits;
import waymark.app.Session;

/** {@code waymark add}: adds a topic of the user's own below another one. */
final class AddCommand extends ChangingCommand {
    private String parent = "";

    private String text = "";

    AddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "PARENT", "own-parent", String.class, given -> parent = given)
                .parameter(2, "TEXT", "own-text", String.class, given -> text = given);
    }

    @Override
    void change(Session session) throws Refusal {
        var finder = new TopicFinder(session.state(), terminal.messages());
        new OwnTopicEdits(session).add(finder.parent(parent), text);
    }
}
