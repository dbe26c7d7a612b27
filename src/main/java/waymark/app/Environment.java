package waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Week;
import waymark.schedule.Weekend;
import waymark.settings.CalendarPreferences;

/**
 * What a session needs from its surroundings. The one place that knows today's date.
 *
 * @param clock the wall clock, with the user's time zone
 * @param days when the user's days begin; asked each time
 * @param weekend which days are off; asked each time
 * @param device the name of this machine, saved with each change
 * @param random distinguishes this writer from all others
 * @param background where files are written
 * @param cache the folder for files that can be deleted at any time; null for none
 */
public record Environment(
        Clock clock,
        Supplier<CalendarPreferences> days,
        Supplier<Weekend> weekend,
        String device,
        RandomGenerator random,
        Background background,
        @Nullable Path cache) {

    /** With days that begin at midnight. */
    public Environment(Clock clock, String device, RandomGenerator random, Background background) {
        this(clock, () -> CalendarPreferences.STANDARD, device, random, background);
    }

    /** With Saturday and Sunday off. */
    public Environment(
            Clock clock,
            Supplier<CalendarPreferences> days,
            String device,
            RandomGenerator random,
            Background background) {
        this(clock, days, Week.STANDARD::weekend, device, random, background, null);
    }

    /** The same with another background. */
    public Environment with(Background another) {
        return new Environment(clock, days, weekend, device, random, another, cache);
    }

    /** The user's current day. */
    public LocalDate today() {
        return days.get().dayOf(LocalDateTime.now(clock));
    }

    /** The user's weeks. */
    public Week week() {
        return new Week(weekend.get(), days.get().weekStart());
    }

    /** The user's day at a time, by the time zone in which it was recorded. */
    public LocalDate dayOf(OffsetDateTime time) {
        return days.get().dayOf(time.toLocalDateTime());
    }
}
