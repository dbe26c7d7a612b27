package waymark.app;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.forecast.Forecast;
import waymark.markdown.FormattedText;
import waymark.markdown.FormattedTextReader;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.outlook.Outlook;
import waymark.review.ReviewDraft;
import waymark.review.ReviewDraft.Line;
import waymark.schedule.Activity;

/** Puts a {@link ReviewDraft} into words in the user's language. */
public final class DraftText {
    private final Messages messages;

    public DraftText(Messages messages) {
        this.messages = messages;
    }

    /**
     * The suggested answer to a prompt, a line for each thought; empty if there is nothing to suggest. For a prompt about what comes next,
     * it includes the pace and how much that makes.
     */
    public String of(ReviewDraft draft, Blank prompt, Activity activity) {
        Stream<String> lines = draft.lines(prompt).stream().map(this::of);
        return Stream.concat(lines, draft.looksAhead(prompt) ? pace(activity) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> pace(Activity activity) {
        var outlook = Outlook.of(activity);
        var words = new OutlookText(messages);
        return outlook.forecast() instanceof Forecast.Range
                ? Stream.of(words.pace(outlook), words.forecast(outlook))
                : Stream.empty();
    }

    private String of(Line line) {
        return switch (line) {
            case Line.Items group ->
                messages.text(
                        "draft.pair",
                        group.section().text(),
                        group.items().stream().map(Item::text).collect(Collectors.joining(", ")));
            case Line.Noted noted ->
                noted.note().isBlank()
                        ? noted.item().text()
                        : messages.text("draft.pair", noted.item().text(), note(noted.note()));
            case Line.Finished finished ->
                messages.text("draft.finished", finished.phase().text());
            case Line.Stuck stuck ->
                messages.text("draft." + stuck.status().name(), stuck.item().text(), stuck.days());
            case Line.Current current -> current.phase().text();
            case Line.Due due -> messages.text("draft.pair", due.field().text(), date(due.day()));
            case Line.Filled filled ->
                messages.text("draft.pair", filled.field().text(), oneLine(filled.value()));
        };
    }

    private String date(LocalDate day) {
        return new DateFormats(messages.locale()).date(day);
    }

    /** The text of a note, without Markdown and link targets. */
    private static String note(String markdown) {
        String words = FormattedText.words(FormattedTextReader.read(markdown));
        return words.isEmpty() ? oneLine(markdown) : words;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
