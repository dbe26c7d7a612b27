package waymark.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;

/**
 * The user's week.
 *
 * @param weekend the days off
 * @param first the first day of the week
 */
public record Week(Weekend weekend, DayOfWeek first) {
    /** Begins on Monday; Saturday and Sunday are off. */
    public static final Week STANDARD =
            new Week(new Weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), DayOfWeek.MONDAY);

    /** The first day of the week that contains a day. */
    LocalDate begin(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }
}
