package waymark.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;

/**
 * How the user's weeks lie.
 *
 * @param weekend the days off
 * @param first the day on which a week begins
 */
public record Week(Weekend weekend, DayOfWeek first) {
    /** From Monday on, with Saturday and Sunday off. */
    public static final Week STANDARD =
            new Week(new Weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), DayOfWeek.MONDAY);

    /** The first day of the week that a day lies in. */
    LocalDate begin(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }
}
