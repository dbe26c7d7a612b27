package waymark.outlook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Hypothetical circumstances, to see what they would change.
 *
 * @param time the time given to the roadmap, in percent of the time given to it recently
 * @param target a target to use instead of the plan's; empty to keep the plan's
 * @param without the phases whose open topics are left out, by {@link waymark.model.Topic#index()}
 */
public record WhatIf(int time, Optional<LocalDate> target, Set<Integer> without) {
    /** The present circumstances. */
    public static final WhatIf NOTHING = new WhatIf(100, Optional.empty(), Set.of());

    /** The minimum time, in percent. */
    public static final int LEAST_TIME = 10;

    /** The maximum time, in percent. */
    public static final int MOST_TIME = 1000;

    /** The last year allowed for a target. */
    public static final int LAST_YEAR = 2200;

    /** @throws IllegalArgumentException if the time is out of range */
    public WhatIf {
        if (time < LEAST_TIME || time > MOST_TIME) {
            throw new IllegalArgumentException("no time in percent: " + time);
        }
        without = Set.copyOf(without);
    }
}
