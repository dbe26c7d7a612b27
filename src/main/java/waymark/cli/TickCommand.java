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
import waymark.app.SessionState;
import waymark.model.CountingKind;
import waymark.model.Item;
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

    @Option(names = "--before-start", descriptionKey = "before-start")
    private boolean beforeStart;

    TickCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Session openFor(Path roadmap, Environment environment) throws ProblemException {
        return day == null ? super.openFor(roadmap, environment) : Session.open(roadmap, environment, day);
    }

    /** A day to come can't have been kept; one before all others makes each day since then a miss. */
    private void check(LocalDate day, SessionState state) throws Refusal {
        var environment = terminal.environment();
        if (day.isAfter(environment.today())) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.day-to-come", day.toString()));
        }
        LocalDate first = state.beginning(environment.today(), environment::dayOf);
        if (day.isBefore(first) && !beforeStart) {
            throw new Refusal(
                    Exit.DECISION_NEEDED,
                    terminal.messages().text("cli.day-before-start", day.toString(), first.toString()));
        }
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
        if (day != null) {
            check(day, session.state());
        }
        session.set(topics, to.get());
    }

    private static boolean isDaily(Session session, Topic topic) {
        return topic instanceof Item item && session.state().rollup().nature(item) == CountingKind.ROUTINE;
    }
}
