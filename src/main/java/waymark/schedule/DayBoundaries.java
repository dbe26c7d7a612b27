package waymark.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * The boundaries of the user's days.
 *
 * @param today the current day
 * @param days the user's day for a time
 */
public record DayBoundaries(LocalDate today, Function<OffsetDateTime, LocalDate> days) {
    LocalDate dayOf(OffsetDateTime time) {
        return days.apply(time);
    }
}
