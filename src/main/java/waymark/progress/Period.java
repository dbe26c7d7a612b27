package waymark.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.model.BlankInterval;

/**
 * A period to review: an ISO week, a month, a quarter or a year. Ordered by its first day. Its text form, used in files, is {@code
 * 2026-W47}, {@code 2026-11}, {@code 2026-Q4} or {@code 2026}.
 *
 * @param first its first day
 */
public record Period(BlankInterval cadence, LocalDate first) implements Comparable<Period> {
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::cadence);
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:W(\\d{2})|Q(\\d)|(\\d{2})))?");
    private static final int MONTHS_IN_QUARTER = 3;
    /** This day of January is in the first ISO week of every year. */
    private static final int IN_FIRST_WEEK = 4;

    public Period {
        if (!first.equals(firstDay(cadence, first))) {
            throw new IllegalArgumentException("no " + cadence + " begins on " + first);
        }
    }

    /** The period that contains a day. */
    public static Period of(BlankInterval cadence, LocalDate day) {
        return new Period(cadence, firstDay(cadence, day));
    }

    /** A month. */
    public static Period month(int year, int month) {
        return of(BlankInterval.MONTH, LocalDate.of(year, month, 1));
    }

    private static LocalDate firstDay(BlankInterval cadence, LocalDate day) {
        return switch (cadence) {
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).with(day.getMonth().firstMonthOfQuarter());
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
            case ONCE -> throw new IllegalArgumentException("no period");
        };
    }

    /**
     * Parses the {@linkplain #toString() text form}.
     *
     * @throws DateTimeException if the text isn't a period
     */
    public static Period parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("no period: " + text);
        }
        int year = Integer.parseInt(parts.group(1));
        Period period = parts.group(2) != null
                ? of(
                        BlankInterval.WEEK,
                        LocalDate.of(year, 1, IN_FIRST_WEEK).plusWeeks(Integer.parseInt(parts.group(2)) - 1L))
                : parts.group(3) != null
                        ? of(
                                BlankInterval.QUARTER,
                                LocalDate.of(year, MONTHS_IN_QUARTER * Integer.parseInt(parts.group(3)) - 2, 1))
                        : parts.group(4) != null
                                ? month(year, Integer.parseInt(parts.group(4)))
                                : of(BlankInterval.YEAR, LocalDate.of(year, 1, 1));
        if (!period.toString().equals(text)) {
            throw new DateTimeException("no period: " + text);
        }
        return period;
    }

    /** The next period. */
    public Period next() {
        return new Period(
                cadence,
                switch (cadence) {
                    case WEEK -> first.plusWeeks(1);
                    case MONTH -> first.plusMonths(1);
                    case QUARTER -> first.plusMonths(MONTHS_IN_QUARTER);
                    case YEAR -> first.plusYears(1);
                    case ONCE -> throw new IllegalStateException();
                });
    }

    /** The previous period. */
    public Period previous() {
        return of(cadence, first.minusDays(1));
    }

    /** Its last day. */
    public LocalDate last() {
        return next().first.minusDays(1);
    }

    /** Whether it contains a day. */
    public boolean contains(LocalDate day) {
        return of(cadence, day).equals(this);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (cadence) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER ->
                String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
            case ONCE -> throw new IllegalStateException();
        };
    }
}
