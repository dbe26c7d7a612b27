package waymark.cli;

import org.jspecify.annotations.Nullable;
import waymark.app.RecallEdits;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.revision.Revision;

/** {@code waymark revise}: records how well a done topic is remembered. */
final class ReviseCommand extends ChangingCommand {
    private String item = "";

    private @Nullable Recall recall;

    ReviseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "ITEM", "item", String.class, given -> item = given)
                .parameter(2, "ANSWER", "recall", Recall.class, given -> recall = given);
    }

    @Override
    void change(Session session) throws Refusal {
        var state = session.state();
        var messages = terminal.messages();
        var meant = new TopicFinder(state, messages).itemOrSection(item);
        if (recall == null || !(meant instanceof Item topic) || !Revision.isRevised(state.rollup(), topic)) {
            throw new Refusal(ExitCode.USAGE, messages.text("cli.not-revised", Titles.of(meant)));
        }
        RecallEdits.answer(session, topic, recall);
    }
}
