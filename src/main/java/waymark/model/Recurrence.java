package waymark.model;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How often a routine item is repeated.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("## Habits\n### Every Monday\n- [ ] Swim\n### Weekly\n- [ ] Tidy up\n".getBytes(UTF_8)));
 * plan.items().map(Item::recurrence).toList();   // [Recurrence[every=DAY, days=[MONDAY]], Recurrence[every=WEEK, days=[]]]
 * }
 *
 * @param every the period in which it is done once
 * @param days the days of the week that its text names; empty for any day
 */
public record Recurrence(Every every, Set<DayOfWeek> days) {
    /** Every day of the week. */
    public static final Recurrence DAILY = new Recurrence(Every.DAY, Set.of());

    /** A period. */
    public enum Every {
        DAY,
        WEEK,
        MONTH;

        /** The name used in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps the days in the order of the week. */
    public Recurrence {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
