package waymark.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.model.PlannedDuration;

/**
 * A day that is only known to be within a range.
 *
 * @param earliest the first possible day
 * @param latest the last possible day, at or after the first
 */
public record Span(LocalDate earliest, LocalDate latest) {
    private static final double DAYS = 7;

    /** A single day. */
    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    /** The span that many weeks later. */
    Span plus(PlannedDuration.Weeks weeks) {
        return new Span(earliest.plusWeeks(weeks.min()), latest.plusWeeks(weeks.max()));
    }

    /** The span moved so that it isn't before that day. */
    Span notBefore(LocalDate day) {
        return new Span(later(earliest, day), later(latest, day));
    }

    /** The later day of each end. */
    Span max(Span other) {
        return new Span(later(earliest, other.earliest), later(latest, other.latest));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** How much later this is than planned. */
    Delay since(Span planned) {
        double least = weeks(planned.earliest, earliest);
        double most = weeks(planned.latest, latest);
        return earliest.equals(latest)
                ? Delay.of(weeks(planned.latest, latest), weeks(planned.earliest, earliest))
                : Delay.of(Math.min(least, most), Math.max(least, most));
    }

    private static double weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS;
    }

    /**
     * A deviation from the plan, in weeks; negative if earlier.
     *
     * @param least the lower end of the range
     * @param most the upper end of the range
     */
    public record Delay(int least, int most) {
        private static Delay of(double least, double most) {
            return new Delay((int) Math.round(least), (int) Math.round(most));
        }

        /** Whether there is no deviation. */
        public boolean isNone() {
            return least <= 0 && most >= 0;
        }
    }
}
