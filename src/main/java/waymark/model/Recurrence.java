package waymark.model;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How often a routine is done again.
 *
 * @param every the stretch of time in which it is done once
 * @param days the days of the week that its words bind it to; empty for any
 */
public record Recurrence(Every every, Set<DayOfWeek> days) {
    /** Each day, whatever day it is. */
    public static final Recurrence DAILY = new Recurrence(Every.DAY, Set.of());

    /** A stretch of time. */
    public enum Every {
        DAY,
        WEEK,
        MONTH;

        /** Its name in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The days are kept in the order of the week. */
    public Recurrence {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
