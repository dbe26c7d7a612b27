package waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import waymark.settings.Days;

/**
 * What a session takes from the world around it. The one place that says which day it is.
 *
 * @param clock the wall clock, with the reader's time zone
 * @param days when the reader's days begin, asked anew each time
 * @param device a name for this machine, written beside each change
 * @param random tells this writer from all others
 * @param background where files are written
 * @param cache the folder for what can be thrown away; null for none
 */
public record Environment(
        Clock clock,
        Supplier<Days> days,
        String device,
        RandomGenerator random,
        Background background,
        @Nullable Path cache) {

    /** Where nothing is kept that can be thrown away. */
    public Environment(Clock clock, Supplier<Days> days, String device, RandomGenerator random, Background background) {
        this(clock, days, device, random, background, null);
    }

    /** Where days begin at midnight. */
    public Environment(Clock clock, String device, RandomGenerator random, Background background) {
        this(clock, () -> Days.STANDARD, device, random, background);
    }

    /** The same with another background. */
    public Environment with(Background another) {
        return new Environment(clock, days, device, random, another, cache);
    }

    /** The reader's day. */
    public LocalDate today() {
        return days.get().dayOf(LocalDateTime.now(clock));
    }

    /** The reader's day at a time, as the clocks around the reader showed it then. */
    public LocalDate dayOf(OffsetDateTime time) {
        return days.get().dayOf(time.toLocalDateTime());
    }
}
