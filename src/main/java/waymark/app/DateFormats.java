package waymark.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How dates and times are written in a locale. All dates in the window and on the command line are formatted here. */
public record DateFormats(Locale locale) {

    /** A day, without its year if that is the present one. */
    public String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? of(DateTimeFormatter.ofLocalizedPattern("MMMd"), day) : date(day);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return of(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), day);
    }

    /** A day with its year in full, with its weekday unless that has been said already. */
    public String longDate(LocalDate day, boolean saidWeekday) {
        return of(DateTimeFormatter.ofLocalizedDate(saidWeekday ? FormatStyle.LONG : FormatStyle.FULL), day);
    }

    /** A month with its year, abbreviated. */
    public String shortMonth(LocalDate day) {
        return of(DateTimeFormatter.ofLocalizedPattern("yMMM"), day);
    }

    /** A month with its year. */
    public String month(LocalDate day) {
        return of(DateTimeFormatter.ofLocalizedPattern("yMMMM"), day);
    }

    /** A time of day. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    private String of(DateTimeFormatter format, LocalDate day) {
        return format.withLocale(locale).format(day);
    }
}
