package waymark.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which authors say how a part of a roadmap is meant, from one table per language in {@code words/}. All languages hold
 * at once: a roadmap doesn't say which one it is written in.
 */
final class Lexicon {
    /** Those that have a table in {@code words/}. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "ru", "zh", "ja", "ko");

    private static final Lexicon ALL = new Lexicon();

    private final Map<String, EnumSet<WordKind>> kinds = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    private Lexicon() {
        LANGUAGES.forEach(this::read);
    }

    private void read(String language) {
        try (var in = Lexicon.class.getResourceAsStream("words/" + language + ".txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    read(WordKind.named(line.substring(0, colon)), line.substring(colon + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(WordKind kind, String list) {
        int place = 0;
        for (String group : list.split(",")) {
            for (String phrase : group.strip().split("/")) {
                kinds.computeIfAbsent(phrase, words -> EnumSet.noneOf(WordKind.class))
                        .add(kind);
                longest = Math.max(longest, phrase.length());
                if (phrase.indexOf(' ') > 0) {
                    firstWords.add(phrase.substring(0, phrase.indexOf(' ')));
                }
                if (phrase.length() >= TitleWords.SHORTEST_PART) {
                    beginnings.add(phrase.substring(0, TitleWords.SHORTEST_PART));
                }
                if (kind == WordKind.DAYS_OF_WEEK) {
                    days.put(phrase, DayOfWeek.of(place + 1));
                } else if (kind == WordKind.NUMBER_WORD) {
                    numbers.putIfAbsent(phrase, place + 1);
                }
            }
            place++;
        }
    }

    /** What a phrase in lower case can say; nothing where it is in no table. */
    static Set<WordKind> kinds(String phrase) {
        return ALL.kinds.getOrDefault(phrase, EnumSet.noneOf(WordKind.class));
    }

    static boolean knows(String phrase) {
        return ALL.kinds.containsKey(phrase);
    }

    /** Whether a phrase of several words begins with that one. */
    static boolean beginsPhrase(String word) {
        return ALL.firstWords.contains(word);
    }

    /** Whether phrases begin with these letters, as many as a part of a compound has at least. */
    static boolean knowsBeginning(String letters) {
        return ALL.beginnings.contains(letters);
    }

    static boolean is(String phrase, WordKind kind) {
        return kinds(phrase).contains(kind);
    }

    /** The day of the week that a phrase names. */
    static Optional<DayOfWeek> day(String phrase) {
        return Optional.ofNullable(ALL.days.get(phrase));
    }

    /** The number from 1 to 12 that a word names; 0 for others. */
    static int number(String word) {
        return ALL.numbers.getOrDefault(word, 0);
    }

    /** The length of the longest phrase. */
    static int longest() {
        return ALL.longest;
    }
}
