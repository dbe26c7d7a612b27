package waymark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.app.Session;
import waymark.model.Blank;

/** {@code waymark field}: fills in a blank. */
@Command(name = "field", addMethodSubcommands = false)
final class FieldCommand extends ChangingCommand {
    @Parameters(index = "1", paramLabel = "LABEL", descriptionKey = "label")
    private String label = "";

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "value")
    private String value = "";

    FieldCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        var blanks = session.state()
                .roadmap()
                .all(Blank.class)
                .filter(field -> field.kind() != Blank.Kind.REVIEW)
                .toList();
        var finder = new TopicFinder(session.state(), terminal.messages());
        var prompts = session.state()
                .roadmap()
                .all(Blank.class)
                .filter(field -> field.kind() == Blank.Kind.REVIEW)
                .toList();
        if (!finder.fits(label, blanks) && finder.fits(label, prompts)) {
            throw new Refusal(
                    Exit.USAGE,
                    terminal.messages()
                            .text(
                                    "cli.review-blank",
                                    label,
                                    session.state().file().getFileName(),
                                    value));
        }
        session.setField(finder.one(label, blanks), value);
    }
}
