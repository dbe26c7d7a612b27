package waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import waymark.app.Environment;
import waymark.app.FailureReasons;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.document.SourceText;
import waymark.files.RegularFile;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;

/** {@code waymark tick}: sets the status of items. */
final class TickCommand extends ChangingCommand {
    private static final int LONGEST_LIST = 8 << 20;

    private CommandSpec spec = CommandSpec.create();

    private List<String> items = List.of();

    private String status = "done";

    private @Nullable Path list;

    private @Nullable LocalDate day;

    private boolean beforeStart;

    TickCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        spec = syntax.spec();
        syntax.parameters("1..*", "0..*", "ITEM", "item", String.class, given -> items = given)
                .option("--status", "STATUS", "status", String.class, given -> status = given, "done")
                .option("--list", "LIST", "list", Path.class, given -> list = given)
                .option("--day", "DATE", "day", LocalDate.class, given -> day = given)
                .flag("--before-start", "before-start", given -> beforeStart = given);
    }

    @Override
    Session openFor(Path roadmap, Environment environment) throws ProblemException {
        if (items.isEmpty() && list == null) {
            throw new ParameterException(spec.commandLine(), terminal.messages().text("cli.nothing-named"));
        }
        return day == null ? super.openFor(roadmap, environment) : Session.open(roadmap, environment, day);
    }

    /** A future day can't have been kept; a day before the first one makes each day since a missed one. */
    private void check(LocalDate day, SessionState state) throws Refusal {
        var environment = terminal.environment();
        if (day.isAfter(environment.today())) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.day-to-come", day.toString()));
        }
        LocalDate first = state.beginning(environment.today(), environment::dayOf);
        if (day.isBefore(first) && !beforeStart) {
            throw new Refusal(
                    ExitCode.DECISION_NEEDED,
                    terminal.messages().text("cli.day-before-start", day.toString(), first.toString()));
        }
    }

    @Override
    void change(Session session) throws Refusal {
        var to = Status.ofWord(status);
        if (to.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-status", status));
        }
        var finder = new TopicFinder(session.state(), terminal.messages());
        var topics = new ArrayList<Topic>();
        for (String item : items) {
            topics.add(finder.itemOrSection(item));
        }
        if (list != null) {
            topics.addAll(finder.list(text(list)));
        }
        for (Topic topic : topics) {
            if (day != null && !isDaily(session, topic)) {
                throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.not-daily", Titles.of(topic)));
            }
        }
        if (day != null) {
            check(day, session.state());
        }
        session.set(topics, to.get());
    }

    private String text(Path file) throws Refusal {
        try {
            byte[] bytes = file.toString().equals("-")
                    ? System.in.readNBytes(LONGEST_LIST)
                    : RegularFile.read(file, LONGEST_LIST);
            return SourceText.read(bytes).text();
        } catch (IOException e) {
            String reason = terminal.messages().reason(FailureReasons.of(e));
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.list-unreadable", file, reason));
        }
    }

    private static boolean isDaily(Session session, Topic topic) {
        return topic instanceof Item item && session.state().rollup().countingKind(item) == CountingKind.ROUTINE;
    }
}
