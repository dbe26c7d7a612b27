package waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.app.Environment;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Nature;
import waymark.model.Status;
import waymark.model.Topic;

/** {@code waymark tick}: gives items a status. */
@Command(name = "tick")
final class TickCommand extends ChangingCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ITEM", descriptionKey = "item")
    private List<String> items = List.of();

    @Option(names = "--status", paramLabel = "STATUS", defaultValue = "done", descriptionKey = "status")
    private String status = "done";

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "day")
    private @Nullable LocalDate day;

    TickCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Session openFor(Path roadmap, Environment environment) throws ProblemException {
        return day == null ? super.openFor(roadmap, environment) : Session.open(roadmap, environment, day);
    }

    @Override
    void change(Session session) throws Refusal {
        var to = Status.ofWord(status);
        if (to.isEmpty()) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.unknown-status", status));
        }
        var finder = new TopicFinder(session.state(), terminal.messages());
        var topics = new ArrayList<Topic>();
        for (String item : items) {
            Topic topic = finder.itemOrSection(item);
            if (day != null && !isDaily(session, topic)) {
                throw new Refusal(Exit.USAGE, terminal.messages().text("cli.not-daily", Titles.of(topic)));
            }
            topics.add(topic);
        }
        session.set(topics, to.get());
    }

    private static boolean isDaily(Session session, Topic topic) {
        return topic instanceof Item item && session.state().rollup().nature(item) == Nature.ROUTINE;
    }
}
