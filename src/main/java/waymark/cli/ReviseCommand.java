package waymark.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.RecallEdits;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.revision.Revision;

/** {@code waymark revise}: says how well a topic that is done is still known. */
@Command(name = "revise", addMethodSubcommands = false)
final class ReviseCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    private String item = "";

    @Parameters(index = "2", paramLabel = "ANSWER", descriptionKey = "recall")
    private @Nullable Recall recall;

    ReviseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var state = session.state();
        var messages = terminal.messages();
        var meant = new TopicFinder(state, messages).itemOrSection(item);
        if (recall == null || !(meant instanceof Item topic) || !Revision.isRevised(state.rollup(), topic)) {
            throw new Refusal(Exit.USAGE, messages.text("cli.not-revised", Titles.of(meant)));
        }
        RecallEdits.answer(session, topic, recall);
    }
}
