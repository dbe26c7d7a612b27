package waymark.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;

/**
 * Converts dates to and from text in the user's locale. Also reads ISO dates, the usual numeric forms, and month names in all languages of
 * the window. A date needs its year.
 */
public final class DateText extends StringConverter<LocalDate> {
    private static final List<String> WITH_WORDS =
            List.of("d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu", "uuuu MMM d", "uuuu MMMM d");

    private final UiText words;
    private final List<DateTimeFormatter> understood;

    /** For the locale of these texts. */
    public DateText(UiText words) {
        this.words = words;
        var figures = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, words.locale());
        boolean monthFirst = figures.indexOf('M') < figures.indexOf('d');
        // A numeric date is read in the order of the user's locale first, then in the other one.
        var orders = Stream.of("yMd", monthFirst ? "Mdy" : "dMy", monthFirst ? "dMy" : "Mdy")
                .map(order -> figures(order, words.locale()));
        Set<Locale> languages = new LinkedHashSet<>(List.of(words.locale()));
        UiText.LANGUAGES.stream().map(Locale::forLanguageTag).forEach(languages::add);
        this.understood = Stream.concat(orders, languages.stream().flatMap(DateText::words))
                .toList();
    }

    private static DateTimeFormatter figures(String order, Locale locale) {
        var format = new DateTimeFormatterBuilder();
        for (char part : order.toCharArray()) {
            switch (part) {
                case 'y' -> format.appendValue(ChronoField.YEAR, 4);
                case 'M' -> format.appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE);
                default -> format.appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE);
            }
            format.optionalStart().appendLiteral(' ').optionalEnd();
        }
        return format.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Stream<DateTimeFormatter> words(Locale language) {
        return Stream.concat(
                Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.SHORT)
                        .map(style -> strict(
                                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                        style, null, IsoChronology.INSTANCE, language),
                                language)),
                WITH_WORDS.stream()
                        .flatMap(pattern -> Stream.of(pattern, pattern.replace("MMM", "LLL")))
                        .map(pattern -> strict(pattern, language)));
    }

    /** Strict: there is no 30 February. */
    private static DateTimeFormatter strict(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : words.date(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        for (String form : List.of(
                written,
                written.replaceAll("[\\s.,/\\-\u5e74\u6708\u65e5]+", " ").strip())) {
            for (DateTimeFormatter format : understood) {
                try {
                    return LocalDate.parse(form, format);
                } catch (DateTimeException other) {
                    continue;
                }
            }
        }
        return null;
    }
}
