package waymark.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * How the user's days lie.
 *
 * @param today the present one
 * @param days the day that a time belongs to
 */
public record DayBoundaries(LocalDate today, Function<OffsetDateTime, LocalDate> days) {
    LocalDate dayOf(OffsetDateTime time) {
        return days.apply(time);
    }
}
