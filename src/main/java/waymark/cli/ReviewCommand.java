package waymark.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Field;
import waymark.progress.Period;

/** {@code waymark review}: shows the review of a period, or answers its prompts. */
@Command(name = "review")
final class ReviewCommand extends ChangingCommand {
    @Option(
            names = {"--month", "--period"},
            paramLabel = "PERIOD",
            descriptionKey = "month")
    private @Nullable Period period;

    @Option(names = "--set", paramLabel = "LABEL=TEXT", descriptionKey = "set")
    private Map<String, String> answers = new LinkedHashMap<>();

    ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void change(Session session) throws Refusal {
        List<Field> prompts = prompts(session.state());
        var finder = new TopicFinder(session.state(), terminal.messages());
        var found = new LinkedHashMap<Field, String>();
        for (var answer : answers.entrySet()) {
            found.put(finder.one(answer.getKey(), prompts), answer.getValue());
        }
        found.forEach((prompt, text) -> session.setReview(prompt, reviewed(prompt), text));
    }

    @Override
    void print(SessionState after, ChangeReport report) {
        if (!answers.isEmpty()) {
            report.print();
            return;
        }
        Period last = null;
        for (Field prompt : prompts(after)) {
            Period each = reviewed(prompt);
            if (!each.equals(last)) {
                terminal.out().println(terminal.style().strong(each.toString()));
            }
            last = each;
            String answer = after.progress()
                    .review(after.ids().id(prompt), each)
                    .orElse(terminal.messages().text("cli.blank"));
            terminal.out().println();
            terminal.out().println(Titles.of(prompt));
            answer.lines().map(line -> "  " + Printable.of(line)).forEach(terminal.out()::println);
        }
    }

    private Period reviewed(Field prompt) {
        return period == null
                ? Period.of(
                        prompt.cadence(), LocalDate.now(terminal.environment().clock()))
                : period;
    }

    private List<Field> prompts(SessionState state) {
        return state.roadmap()
                .all(Field.class)
                .filter(field ->
                        field.kind() == Field.Kind.REVIEW && (period == null || period.cadence() == field.cadence()))
                .toList();
    }
}
