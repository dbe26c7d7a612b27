package waymark.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses a date written into a blank: {@code 2026-06-01}, {@code 1.6.2026}, {@code 1 June 2026}, {@code 1 de junio de 2026},
 * {@code June 2026}. Months can be named in any language of {@link MonthNames}.
 */
final class DateWords {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 40;

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String NAME = "(?<month>\\p{L}+)\\.?";
    private static final String OF = " (?:de |of )?";
    private static final String RUSSIAN_YEAR = "(?: г\\.?| года)?";

    /** In the order in which they are tried: the first one that fits the whole text counts. */
    private static final List<Pattern> DAYS = patterns(
            YEAR + "([-/.])" + MONTH + "\\2" + DAY,
            DAY + "\\." + MONTH + "\\." + YEAR,
            YEAR + " ?[年년] ?" + MONTH + " ?[月월] ?" + DAY + " ?[日일]",
            DAY + "(?:\\.|st|nd|rd|th|er|º|°)?" + OF + NAME + ",?" + OF + YEAR + RUSSIAN_YEAR,
            NAME + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR);

    private static final List<Pattern> MONTHS = patterns(
            YEAR + "-" + MONTH,
            MONTH + "/" + YEAR,
            YEAR + " ?[年년] ?" + MONTH + " ?[月월]",
            NAME + ",?" + OF + YEAR + RUSSIAN_YEAR);

    private DateWords() {}

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /**
     * The day that the whole text names; empty for a day far from any plan.
     *
     * @param end whether a month alone means its last day rather than its first
     */
    static Optional<LocalDate> read(String text, boolean end) {
        String words = plainDigits(Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
                .replaceAll("\\s+", " ");
        if (words.length() > LONGEST || words.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            return match(DAYS, words)
                    .flatMap(date -> month(date).map(month -> month.atDay(Integer.parseInt(date.group("day")))))
                    .or(() -> match(MONTHS, words)
                            .flatMap(DateWords::month)
                            .map(month -> end ? month.atEndOfMonth() : month.atDay(1)))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plainDigits(String text) {
        return text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<Matcher> match(List<Pattern> patterns, String words) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<YearMonth> month(Matcher date) {
        String written = date.group("month");
        OptionalInt month = Character.isDigit(written.charAt(0))
                ? OptionalInt.of(Integer.parseInt(written))
                : MonthNames.number(written);
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(date.group("year")), month.getAsInt()));
    }
}
