package waymark.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import waymark.forecast.WorkDay;

/**
 * How many topics were done per week.
 *
 * @param weeks the number of weeks, up to today
 * @param topics how many were done in those weeks
 */
public record Pace(int weeks, int topics) {
    private static final int MOST_WEEKS = 8;
    private static final int DAYS = 7;

    /** The pace of the last {@value #MOST_WEEKS} weeks, or of fewer if the first topic was done later. */
    static Pace of(List<WorkDay> days, LocalDate today) {
        long length = days.stream()
                .map(WorkDay::day)
                .min(LocalDate::compareTo)
                .map(first -> today.toEpochDay() - first.toEpochDay() + 1)
                .orElse(0L);
        int weeks = Math.clamp((length + DAYS - 1) / DAYS, 1, MOST_WEEKS);
        LocalDate before = today.minusWeeks(weeks);
        int topics = days.stream()
                .filter(day -> day.day().isAfter(before) && !day.day().isAfter(today))
                .mapToInt(WorkDay::topics)
                .sum();
        return new Pace(weeks, topics);
    }

    /** The topics per week. */
    public double perWeek() {
        return (double) topics / weeks;
    }

    /** The pace needed to do that many topics by a day; empty if that day isn't in the future. */
    static OptionalDouble needed(int open, LocalDate today, LocalDate until) {
        long days = until.toEpochDay() - today.toEpochDay();
        return days < 1 ? OptionalDouble.empty() : OptionalDouble.of(open * (double) DAYS / days);
    }
}
