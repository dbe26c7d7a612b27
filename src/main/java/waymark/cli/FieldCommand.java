package waymark.cli;

import waymark.app.Session;
import waymark.model.Blank;

/** {@code waymark field}: fills in a blank. */
final class FieldCommand extends ChangingCommand {
    private String label = "";

    private String value = "";

    FieldCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "LABEL", "label", String.class, given -> label = given)
                .parameter(2, "VALUE", "value", String.class, given -> value = given);
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
                    ExitCode.USAGE,
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
