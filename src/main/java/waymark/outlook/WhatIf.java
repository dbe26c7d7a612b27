package waymark.outlook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Circumstances other than the present ones, to see what they would change.
 *
 * @param time how much time a week is given to the roadmap, in percent of what was given to it lately
 * @param target another target than that of the plan
 * @param without phases of which what is not done is left out, by {@link waymark.model.Topic#index()}
 */
public record WhatIf(int time, Optional<LocalDate> target, Set<Integer> without) {
    /** As it is. */
    public static final WhatIf NOTHING = new WhatIf(100, Optional.empty(), Set.of());

    /** The least time that can be asked about. */
    public static final int LEAST_TIME = 10;

    /** The most. */
    public static final int MOST_TIME = 1000;

    /** The last year in which a target can lie. */
    public static final int LAST_YEAR = 2200;

    /** @throws IllegalArgumentException if the time is out of range */
    public WhatIf {
        if (time < LEAST_TIME || time > MOST_TIME) {
            throw new IllegalArgumentException("no time in percent: " + time);
        }
        without = Set.copyOf(without);
    }
}
