package waymark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import waymark.app.DraftText;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.ReviewJson;
import waymark.export.ReviewJson.Entry;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.review.ReviewDraft;

/** {@code waymark review}: shows the review of a period or its suggestions, or answers its prompts. */
final class ReviewCommand extends ChangingCommand {
    private @Nullable Period period;

    private Map<String, String> answers = new LinkedHashMap<>();

    private boolean draft;

    ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.option("--month --period", "PERIOD", "month", Period.class, given -> period = given)
                .pairs("--set", "LABEL=TEXT", "set", given -> answers = given)
                .flag("--draft", "draft", given -> draft = given);
    }

    @Override
    void change(Session session) throws Refusal {
        List<Blank> prompts = prompts(session.state());
        var finder = new TopicFinder(session.state(), terminal.messages());
        var found = new LinkedHashMap<Blank, String>();
        List<Blank> blanks = session.state()
                .roadmap()
                .all(Blank.class)
                .filter(field -> field.kind() != Blank.Kind.REVIEW)
                .toList();
        for (var answer : answers.entrySet()) {
            if (!finder.fits(answer.getKey(), prompts) && finder.fits(answer.getKey(), blanks)) {
                throw new Refusal(
                        ExitCode.USAGE,
                        terminal.messages()
                                .text(
                                        "cli.field-blank",
                                        answer.getKey(),
                                        session.state().file().getFileName(),
                                        answer.getValue()));
            }
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
        for (var each : entries(after).entrySet()) {
            Entry entry = each.getValue();
            if (!entry.period().equals(last)) {
                terminal.out().println(terminal.style().strong(entry.period().toString()));
            }
            last = entry.period();
            String text = draft ? entry.draft() : entry.answer();
            terminal.out().println();
            terminal.out().println(Titles.of(each.getKey()));
            (text.isEmpty() ? terminal.messages().text("cli.blank") : text)
                    .lines()
                    .map(line -> "  " + Printable.of(line))
                    .forEach(terminal.out()::println);
        }
    }

    @Override
    void writeJson(SessionState after, ChangeReport report) {
        if (answers.isEmpty()) {
            ReviewJson.write(terminal.json(), after.roadmap(), entries(after));
        } else {
            report.writeJson();
        }
    }

    private SequencedMap<Blank, Entry> entries(SessionState state) {
        var activity = state.activity(terminal.environment()::dayOf);
        var words = new DraftText(terminal.messages());
        var entries = new LinkedHashMap<Blank, Entry>();
        for (Blank prompt : prompts(state)) {
            Period each = reviewed(prompt);
            var suggested = ReviewDraft.of(activity, each);
            String answer =
                    state.progress().review(state.ids().id(prompt), each).orElse("");
            entries.put(prompt, new Entry(each, answer, words.of(suggested, prompt, activity)));
        }
        return entries;
    }

    private Period reviewed(Blank prompt) {
        return period == null
                ? Period.of(prompt.cadence(), terminal.environment().today())
                : period;
    }

    private List<Blank> prompts(SessionState state) {
        return state.roadmap()
                .all(Blank.class)
                .filter(field ->
                        field.kind() == Blank.Kind.REVIEW && (period == null || period.cadence() == field.cadence()))
                .toList();
    }
}
