package waymark.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which headings and table headers say whether the content below is something to work through, in several languages. */
final class AsideWords {
    private static final AsideWords ALL = new AsideWords();

    private final Map<String, Pattern> kinds;

    private AsideWords() {
        Map<String, List<String>> phrases = new HashMap<>();
        try (var in = AsideWords.class.getResourceAsStream("words/asides.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    phrases.computeIfAbsent(line.substring(0, colon), kind -> new ArrayList<>())
                            .addAll(List.of(line.substring(colon + 1).strip().split(",\\s*")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kinds = phrases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, kind -> anyOf(kind.getValue())));
    }

    private static boolean says(String kind, String heading) {
        return ALL.kinds.get(kind).matcher(heading).find();
    }

    /** Phrases match whole words; with a trailing star, also the beginning of a word; with a trailing dollar sign, only the entire text. */
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
        return (last ? "^[^\\p{L}]*" : "(?<![\\p{L}\\p{N}])")
                + Pattern.quote(words)
                + (prefix ? "" : last ? "[^\\p{L}\\p{N}]*$" : "(?![\\p{L}\\p{N}])");
    }

    /** Whether a heading says that the lists directly below it aren't something to work through. */
    static boolean isAside(String heading) {
        return says("aside", heading) || isAsideThroughout(heading);
    }

    /** Whether a heading says so of everything below it, including the sections of lower headings. */
    static boolean isAsideThroughout(String heading) {
        return says("aside-throughout", heading);
    }

    /**
     * Whether a heading says that text below it is an explanation: an overview, rules, examples. Links may still be something to work
     * through.
     */
    static boolean isExplanation(String heading) {
        return says("explanation", heading);
    }

    /** Whether a heading says that the content below it is something to do: exercises, books, a packing list. */
    static boolean isWork(String heading) {
        return says("work", heading);
    }

    /** Whether the header of a column says that the column names what to work through. */
    static boolean namesTopics(String header) {
        return says("topics", header);
    }
}
