package waymark.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses a date written into a blank: {@code 2026-06-01}, {@code 1.6.2026}, {@code 1 June 2026}, {@code June 2026}. */
final class DateWords {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "de", "fr", "es", "it", "pt", "nl").map(Locale::of).toList();
    private static final List<DateTimeFormatter> DAYS = Stream.concat(
                    Stream.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "d.M.uuuu", "uuuu年M月d日")
                            .map(DateWords::numbers),
                    Stream.of("d MMMM uuuu", "d. MMMM uuuu", "MMMM d, uuuu", "MMMM d uuuu", "d MMM uuuu", "MMM d, uuuu")
                            .flatMap(DateWords::names))
            .toList();
    private static final List<DateTimeFormatter> MONTHS = Stream.concat(
                    Stream.of("uuuu-M", "M/uuuu", "uuuu年M月").map(DateWords::numbers),
                    Stream.of("MMMM uuuu", "MMM uuuu").flatMap(DateWords::names))
            .toList();

    private DateWords() {}

    private static DateTimeFormatter numbers(String pattern) {
        return format(pattern, Locale.ROOT);
    }

    private static Stream<DateTimeFormatter> names(String pattern) {
        return LANGUAGES.stream().map(language -> format(pattern, language));
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The day, if the text is a date and nothing else; empty also for days too far from any plan.
     *
     * @param end whether a month without a day means its last day instead of its first
     */
    static Optional<LocalDate> read(String text, boolean end) {
        String words = text.strip();
        if (words.length() > 40 || words.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return DAYS.stream()
                .flatMap(format -> parsed(() -> LocalDate.parse(words, format)).stream())
                .findFirst()
                .or(() -> MONTHS.stream()
                        .flatMap(format -> parsed(() -> YearMonth.parse(words, format)).stream())
                        .findFirst()
                        .map(month -> end ? month.atEndOfMonth() : month.atDay(1)))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static <T> Optional<T> parsed(java.util.function.Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
