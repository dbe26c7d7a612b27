package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextEdit;
import waymark.document.TextRange;
import waymark.model.Blank;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.review.Review;
import waymark.review.ReviewForm;

/**
 * The reviews that don't fit into the roadmap's blanks, as Markdown: a heading for each period, newest first, followed by each prompt with
 * its answer in a quote. Nothing in them is parsed as a task, a section or a blank.
 */
public final class EarlierReviews {
    private static final int DEEPEST = 6;
    private static final Pattern RULE = Pattern.compile("([-*_])(?: *\\1){2,}");

    private final Roadmap roadmap;
    private final Function<Period, String> names;
    private final String ending;

    /** Where an export writes the earlier reviews. */
    public enum Where {
        /** Nowhere. */
        NONE,
        /** After the section that asks for them. */
        BELOW,
        /** To a file beside the export. */
        FILE
    }

    private EarlierReviews(Roadmap roadmap, Function<Period, String> names) {
        this.roadmap = roadmap;
        this.names = names;
        this.ending = roadmap.source().encoding().lineEnding().text();
    }

    /** Whether there are any. */
    public static boolean any(Roadmap roadmap, TopicIds ids, Progress progress) {
        return ReviewForm.of(roadmap).stream()
                .anyMatch(form -> form.reviews(ids, progress).size() > 1);
    }

    /**
     * The edits that insert them below the sections that ask for them. Reviews that are there already aren't inserted again.
     *
     * @param names the names of periods
     */
    public static List<TextEdit> below(
            Roadmap roadmap, TopicIds ids, Progress progress, Function<Period, String> names) {
        var earlier = new EarlierReviews(roadmap, names);
        var edits = new ArrayList<TextEdit>();
        for (ReviewForm form : ReviewForm.of(roadmap)) {
            var reviews = form.reviews(ids, progress);
            if (reviews.size() > 1) {
                earlier.edit(form, reviews.headMap(reviews.lastKey())).ifPresent(edits::add);
            }
        }
        return edits;
    }

    /**
     * All reviews as a separate document.
     *
     * @param title its heading
     */
    public static String document(
            Roadmap roadmap, TopicIds ids, Progress progress, String title, Function<Period, String> names) {
        var earlier = new EarlierReviews(roadmap, names);
        var blocks = new ArrayList<String>();
        blocks.add("# " + MarkdownText.line(title));
        var forms = ReviewForm.of(roadmap);
        for (ReviewForm form : forms) {
            int level = forms.size() == 1 ? 2 : 3;
            if (level == 3) {
                blocks.add("## " + MarkdownText.line(home(roadmap, form).text()));
            }
            form.reviews(ids, progress).reversed().values().forEach(review -> earlier.add(review, level, blocks));
        }
        return String.join(earlier.ending + earlier.ending, blocks) + earlier.ending;
    }

    private Optional<TextEdit> edit(ReviewForm form, SortedMap<Period, Review> reviews) {
        Section home = home(roadmap, form);
        SourceText source = roadmap.source();
        int level = Math.min(Math.max(home.level(), 1) + 1, DEEPEST);
        String present = source.text(home.range());
        var blocks = new ArrayList<String>();
        reviews.reversed().values().stream()
                .filter(review -> present.lines().noneMatch(heading(review, level)::equals))
                .forEach(review -> add(review, level, blocks));
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        int end = end(home);
        String text = emptyLine(source.text(), end) + String.join(ending + ending, blocks) + ending;
        boolean isLast = end == source.text().length();
        return Optional.of(new TextEdit(new TextRange(end, end), "", isLast ? text : text + ending));
    }

    /** The end of a section's content: a horizontal rule before the next heading belongs to that heading. */
    private int end(Section section) {
        SourceText source = roadmap.source();
        int end = section.range().end();
        if (end < source.text().length()) {
            end = source.lineStart(source.line(end));
        }
        while (true) {
            int line = lastLine(end);
            boolean isRule = line > section.range().start()
                    && RULE.matcher(source.text().substring(line, end).strip()).matches()
                    && source.text().charAt(line) != ' '
                    && isEmptyLineBefore(line);
            if (!isRule) {
                return end;
            }
            end = line;
        }
    }

    /** The start of the last non-empty line before an offset. */
    private int lastLine(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(roadmap.source().text().charAt(last - 1))) {
            last--;
        }
        return roadmap.source().lineStart(roadmap.source().line(Math.max(0, last - 1)));
    }

    private boolean isEmptyLineBefore(int line) {
        SourceText source = roadmap.source();
        int above = source.line(line) - 1;
        return above > 0
                && source.text().substring(source.lineStart(above), line).isBlank();
    }

    /** The line breaks that are missing for an empty line before an offset. */
    private String emptyLine(String text, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int present = (int) (text.substring(start, at) + "|").lines().count() - 1;
        boolean joins = at > 0 && text.charAt(at - 1) == '\r' && ending.startsWith("\n");
        return ending.repeat(Math.max(0, 2 - present) + (joins ? 1 : 0));
    }

    /** The innermost heading that contains all prompts of a form. */
    private static Section home(Roadmap roadmap, ReviewForm form) {
        List<Blank> prompts = form.prompts();
        Topic home = prompts.getFirst();
        while (!(home instanceof Section section
                && section.level() < Section.LIST_ENTRY
                && prompts.stream()
                        .allMatch(prompt -> section.range().start()
                                        <= prompt.range().start()
                                && prompt.range().end() <= section.range().end()))) {
            home = roadmap.parent(home).orElse(roadmap.root());
            if (home.parent() < 0) {
                return roadmap.root();
            }
        }
        return (Section) home;
    }

    private String heading(Review review, int level) {
        return "#".repeat(level) + " " + names.apply(review.period());
    }

    private void add(Review review, int level, List<String> blocks) {
        blocks.add(heading(review, level));
        for (Review.Answer answer : review.answers()) {
            blocks.add("**" + MarkdownText.line(answer.prompt().text()) + "**");
            blocks.add(String.join(ending, MarkdownText.quote(answer.text())));
        }
    }
}
