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

/**
 * The words by which authors say how a part of a roadmap is meant, from one table per language in {@code words/}. All languages hold
 * at once: a roadmap doesn't say which one it is written in.
 */
final class Lexicon {
    /** Those that have a table in {@code words/}. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "ru", "zh", "ja", "ko");

    private static final int BEGINNINGS = 1 << 14;

    private static final Lexicon ALL = new Lexicon();

    private final Map<String, Long> kinds = new HashMap<>(8192);
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet beginnings = new BitSet(BEGINNINGS);
    private int longest;

    private Lexicon() {
        for (String language : LANGUAGES) {
            read(language);
        }
    }

    /** Each start of the program reads all tables: no line is cut into pieces but for the phrases themselves. */
    private void read(String language) {
        String table = table(language);
        for (int start = 0; start < table.length(); ) {
            int feed = table.indexOf('\n', start);
            int end = feed < 0 ? table.length() : feed;
            int colon = table.indexOf(':', start, end);
            if (colon > 0 && table.charAt(start) != '#') {
                read(WordKind.named(table.substring(start, colon)), table, colon + 1, end);
            }
            start = end + 1;
        }
    }

    private static String table(String language) {
        try (var in = Lexicon.class.getResourceAsStream("words/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads phrases with commas between; those with a slash between have the same place. */
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
        kinds.merge(phrase, kind.bit(), (one, other) -> one | other);
        longest = Math.max(longest, phrase.length());
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

    /** What a phrase in lower case can say, as a set of {@link WordKind}s; nothing where it is in no table. */
    static long kinds(String phrase) {
        return ALL.kinds.getOrDefault(phrase, 0L);
    }

    static boolean knows(String phrase) {
        return ALL.kinds.containsKey(phrase);
    }

    /** Whether a phrase of several words begins with that one. */
    static boolean beginsPhrase(String word) {
        return ALL.firstWords.contains(word);
    }

    /** Whether phrases may begin with the first letters of a word, as many as a part of a compound has at least. */
    static boolean mayBegin(String word) {
        return ALL.beginnings.get(beginning(word));
    }

    static boolean is(String phrase, WordKind kind) {
        return (kinds(phrase) & kind.bit()) != 0;
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
