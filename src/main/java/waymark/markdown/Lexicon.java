package waymark.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words by which authors say what a part of a roadmap means, from one table per language in {@code words/}. All languages are used at
 * the same time, because a roadmap doesn't declare its language. The tables of a script are loaded when one of its words is first looked
 * up.
 */
final class Lexicon {
    private static final List<String> LATIN_LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");
    private static final List<String> CYRILLIC_LANGUAGES = List.of("ru");
    private static final List<String> EAST_ASIAN_LANGUAGES = List.of("zh", "ja", "ko");

    /** The maximum length of a phrase. */
    static final int LONGEST = 24;

    private static final char FIRST_CYRILLIC = 0x400;
    private static final char FIRST_EAST_ASIAN = 0x1100;
    private static final int BEGINNINGS = 1 << 13;

    private final Map<String, Long> kinds = new HashMap<>(4096);
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private static final class Latin {
        static final Lexicon ALL = new Lexicon(LATIN_LANGUAGES);
    }

    private static final class Cyrillic {
        static final Lexicon ALL = new Lexicon(CYRILLIC_LANGUAGES);
    }

    private static final class EastAsian {
        static final Lexicon ALL = new Lexicon(EAST_ASIAN_LANGUAGES);
    }

    private Lexicon(List<String> languages) {
        var named = new HashMap<String, WordKind>();
        for (WordKind kind : WordKind.values()) {
            named.put(kind.word(), kind);
        }
        for (String language : languages) {
            read(table(language), named);
        }
    }

    /** The languages that have a table in {@code words/}. */
    static List<String> languages() {
        return Stream.of(LATIN_LANGUAGES, CYRILLIC_LANGUAGES, EAST_ASIAN_LANGUAGES)
                .flatMap(List::stream)
                .toList();
    }

    /** The tables of the script of a phrase's first character. */
    private static Lexicon of(String phrase) {
        char first = phrase.isEmpty() ? 0 : phrase.charAt(0);
        if (first < FIRST_CYRILLIC) {
            return Latin.ALL;
        }
        return first < FIRST_EAST_ASIAN ? Cyrillic.ALL : EastAsian.ALL;
    }

    private static String table(String language) {
        try (var in = Lexicon.class.getResourceAsStream("words/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables are loaded on each start of the program, so no strings are created except for the phrases themselves. */
    private void read(String table, Map<String, WordKind> named) {
        for (int start = 0; start < table.length(); ) {
            int feed = table.indexOf('\n', start);
            int end = feed < 0 ? table.length() : feed;
            int colon = table.indexOf(':', start, end);
            if (colon > 0 && table.charAt(start) != '#') {
                read(named.get(table.substring(start, colon)), table, colon + 1, end);
            }
            start = end + 1;
        }
    }

    /** Reads phrases separated by commas; those separated by slashes share one position. */
    private void read(WordKind kind, String table, int from, int to) {
        int place = 1;
        for (int start = from; start < to; place++) {
            int comma = table.indexOf(',', start, to);
            int end = comma < 0 ? to : comma;
            for (int first = start; first < end; ) {
                int slash = table.indexOf('/', first, end);
                int last = slash < 0 ? end : slash;
                add(kind, table.substring(first, last).strip(), place);
                first = last + 1;
            }
            start = end + 1;
        }
    }

    private void add(WordKind kind, String phrase, int place) {
        kinds.put(phrase, kinds.getOrDefault(phrase, 0L) | kind.bit());
        int blank = phrase.indexOf(' ');
        if (blank > 0) {
            firstWords.add(phrase.substring(0, blank));
        }
        if (phrase.length() >= TitleWords.SHORTEST_PART) {
            beginnings.set(beginning(phrase));
        }
        if (kind == WordKind.DAYS_OF_WEEK) {
            days.put(phrase, DayOfWeek.of(place));
        } else if (kind == WordKind.NUMBER_WORD) {
            numbers.putIfAbsent(phrase, place);
        }
    }

    private static int beginning(String word) {
        return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) % BEGINNINGS;
    }

    /** What a lower-case phrase can mean, as a set of {@link WordKind}s; empty if it is in no table. */
    static long kinds(String phrase) {
        return of(phrase).kinds.getOrDefault(phrase, 0L);
    }

    static boolean knows(String phrase) {
        return of(phrase).kinds.containsKey(phrase);
    }

    /** Whether a phrase of several words begins with that word. */
    static boolean beginsPhrase(String word) {
        return of(word).firstWords.contains(word);
    }

    /** Whether any phrase begins with the first letters of the word; their number is the minimum length of a compound's part. */
    static boolean mayBegin(String word) {
        return of(word).beginnings.get(beginning(word));
    }

    static boolean is(String phrase, WordKind kind) {
        return (kinds(phrase) & kind.bit()) != 0;
    }

    /** The day of the week that a phrase names; empty if it names none. */
    static Optional<DayOfWeek> day(String phrase) {
        return Optional.ofNullable(of(phrase).days.get(phrase));
    }

    /** The number from 1 to 12 that a word names; 0 for other words. */
    static int number(String word) {
        return of(word).numbers.getOrDefault(word, 0);
    }
}
