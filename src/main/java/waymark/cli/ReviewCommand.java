package waymark.cli;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Field;

/** {@code waymark review}: shows a month's review, or answers its prompts. */
@Command(name = "review")
final class ReviewCommand extends ChangingCommand {
    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "month")
    private @Nullable YearMonth month;

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
        found.forEach((prompt, text) -> session.setReview(prompt, reviewed(), text));
    }

    @Override
    void print(SessionState after, ChangeReport report) {
        if (!answers.isEmpty()) {
            report.print();
            return;
        }
        terminal.out().println(terminal.style().strong(reviewed().toString()));
        for (Field prompt : prompts(after)) {
            String answer = after.progress()
                    .review(after.ids().id(prompt), reviewed())
                    .orElse(terminal.messages().text("cli.blank"));
            terminal.out().println();
            terminal.out().println(Titles.of(prompt));
            answer.lines().map(line -> "  " + Printable.of(line)).forEach(terminal.out()::println);
        }
    }

    private YearMonth reviewed() {
        return month == null ? YearMonth.now(terminal.environment().clock()) : month;
    }

    private static List<Field> prompts(SessionState state) {
        return state.roadmap()
                .all(Field.class)
                .filter(field -> field.kind() == Field.Kind.REVIEW)
                .toList();
    }
}
