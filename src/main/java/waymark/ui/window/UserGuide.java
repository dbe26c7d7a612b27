package waymark.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.markdown.FormattedText;
import waymark.markdown.FormattedTextReader;
import waymark.model.SearchWords;
import waymark.model.SearchWords.Fit;

/** The user guide that comes with the program, page by page. */
record UserGuide(List<Page> pages) {
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,3}) (.+)$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern BESIDE = Pattern.compile("\\[([^]]*)]\\((?!#|https:)[^)]*\\)");
    private static final Pattern WEB = Pattern.compile("\\[([^]]*)]\\((https:[^)]*)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

    /**
     * A page of the guide.
     *
     * @param level the level of its heading, from 1
     */
    record Page(String title, int level, List<FormattedText> blocks) {
        /** The fragment of a link to it. */
        String anchor() {
            return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
        }
    }

    /** Without pictures and without links to other documents; web addresses are written out. */
    private static String alone(String markdown) {
        String text = PICTURE.matcher(markdown).replaceAll("");
        text = BESIDE.matcher(text).replaceAll("$1");
        return WEB.matcher(text).replaceAll("$1 (`$2`)");
    }

    /** Reads the guide. */
    static UserGuide read() {
        try (InputStream in = Objects.requireNonNull(UserGuide.class.getResourceAsStream("user-guide.md"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the guide is part of the program", e);
        }
    }

    static UserGuide of(String markdown) {
        var pages = new ArrayList<Page>();
        var fenced = FENCED.matcher(markdown).results().toList();
        var headings = HEADING.matcher(markdown)
                .results()
                .filter(heading -> fenced.stream()
                        .noneMatch(code -> code.start() < heading.start() && heading.start() < code.end()))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : markdown.length();
            pages.add(new Page(
                    heading.group(2),
                    heading.group(1).length(),
                    FormattedTextReader.read(alone(markdown.substring(heading.end(), end)))));
        }
        return new UserGuide(List.copyOf(pages));
    }

    /** The pages that contain each typed word, those with the words in the title first. */
    List<Page> find(String typed) {
        var words = SearchWords.of(typed);
        return words.best(
                pages.stream(),
                page -> {
                    Fit title = words.fit(page.title());
                    boolean inText = words.areIn(page.title() + " " + FormattedText.words(page.blocks()));
                    return title == Fit.NONE && inText ? Fit.INSIDE : title;
                },
                pages.size());
    }

    /** The page with this anchor. */
    Optional<Page> at(String anchor) {
        return pages.stream().filter(page -> page.anchor().equals(anchor)).findFirst();
    }
}
