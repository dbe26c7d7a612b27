package waymark.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.model.PlannedDuration;

/**
 * Days of which one is meant.
 *
 * @param earliest the first
 * @param latest the last, at or after it
 */
public record Span(LocalDate earliest, LocalDate latest) {
    private static final double DAYS = 7;

    /** One day. */
    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    /** So many weeks later. */
    Span plus(PlannedDuration.Weeks weeks) {
        return new Span(earliest.plusWeeks(weeks.min()), latest.plusWeeks(weeks.max()));
    }

    /** Not before that day. */
    Span notBefore(LocalDate day) {
        return new Span(later(earliest, day), later(latest, day));
    }

    /** The later of each. */
    Span max(Span other) {
        return new Span(later(earliest, other.earliest), later(latest, other.latest));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** By how much this is later than planned. */
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
     * A difference to the plan, in weeks; below 0 where it is earlier.
     *
     * @param least as a range, from this
     * @param most to this
     */
    public record Delay(int least, int most) {
        private static Delay of(double least, double most) {
            return new Delay((int) Math.round(least), (int) Math.round(most));
        }

        /** Whether it is as planned. */
        public boolean isNone() {
            return least <= 0 && most >= 0;
        }
    }
}
