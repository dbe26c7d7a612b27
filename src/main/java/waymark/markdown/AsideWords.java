package waymark.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which headings and table headers say whether what is below is to be worked through, in several languages. */
final class AsideWords {
    private static final AsideWords ALL = new AsideWords();

    private final Pattern aside;
    private final Pattern throughout;
    private final Pattern topics;

    private AsideWords() {
        List<String> here = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (var in = AsideWords.class.getResourceAsStream("words/asides.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    List<String> phrases =
                            List.of(line.substring(colon + 1).strip().split(",\\s*"));
                    switch (line.substring(0, colon)) {
                        case "aside" -> here.addAll(phrases);
                        case "aside-throughout" -> below.addAll(phrases);
                        default -> columns.addAll(phrases);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        aside = anyOf(here);
        throughout = anyOf(below);
        topics = anyOf(columns);
    }

    /** Whole words; with a star behind it, all that begin so; with a dollar sign, only at the end. */
    private static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(
                phrases.stream().map(AsideWords::pattern).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String pattern(String phrase) {
        boolean prefix = phrase.endsWith("*");
        boolean last = phrase.endsWith("$");
        String words = prefix || last ? phrase.substring(0, phrase.length() - 1) : phrase;
        if (words.codePointAt(0) >= 0x2E80) {
            return Pattern.quote(words);
        }
        return "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + (prefix ? "" : last ? "\\s*:?$" : "(?![\\p{L}\\p{N}])");
    }

    /** Whether a heading says that the lists right below it are nothing to work through. */
    static boolean isAside(String heading) {
        return ALL.aside.matcher(heading).find() || isAsideThroughout(heading);
    }

    /** Whether a heading says so of all that stands below it, whatever headings follow further down. */
    static boolean isAsideThroughout(String heading) {
        return ALL.throughout.matcher(heading).find();
    }

    /** Whether the header of a column says that it names what is to be worked through. */
    static boolean namesTopics(String header) {
        return ALL.topics.matcher(header).find();
    }
}
