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
import waymark.settings.Days;

/**
 * What a session takes from the world around it. The one place that says which day it is.
 *
 * @param clock the wall clock, with the user's time zone
 * @param days when the user's days begin, asked anew each time
 * @param weekend which days are off, asked anew each time
 * @param device a name for this machine, written beside each change
 * @param random tells this writer from all others
 * @param background where files are written
 * @param cache the folder for what can be thrown away; null for none
 */
public record Environment(
        Clock clock,
        Supplier<Days> days,
        Supplier<Weekend> weekend,
        String device,
        RandomGenerator random,
        Background background,
        @Nullable Path cache) {

    /** Where days begin at midnight. */
    public Environment(Clock clock, String device, RandomGenerator random, Background background) {
        this(clock, () -> Days.STANDARD, device, random, background);
    }

    /** Where Saturday and Sunday are off. */
    public Environment(Clock clock, Supplier<Days> days, String device, RandomGenerator random, Background background) {
        this(clock, days, Week.STANDARD::weekend, device, random, background, null);
    }

    /** The same with another background. */
    public Environment with(Background another) {
        return new Environment(clock, days, weekend, device, random, another, cache);
    }

    /** The user's day. */
    public LocalDate today() {
        return days.get().dayOf(LocalDateTime.now(clock));
    }

    /** How the user's weeks lie. */
    public Week week() {
        return new Week(weekend.get(), days.get().weekStart());
    }

    /** The user's day at a time, as the clocks around the user showed it then. */
    public LocalDate dayOf(OffsetDateTime time) {
        return days.get().dayOf(time.toLocalDateTime());
    }
}
