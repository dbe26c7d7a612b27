package waymark.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When the user's days and weeks begin.
 *
 * @param startHour the hour at which a new day begins, from 0 to 12; anything earlier belongs to the day before
 */
public record CalendarPreferences(int startHour, DayOfWeek weekStart) {
    /** Days begin at midnight, weeks on Monday (ISO 8601). */
    public static final CalendarPreferences STANDARD = new CalendarPreferences(0, DayOfWeek.MONDAY);

    private static final int LATEST = 12;

    /** The day to which a time belongs. */
    public LocalDate dayOf(LocalDateTime time) {
        return time.minusHours(startHour).toLocalDate();
    }

    public CalendarPreferences withStartHour(int hour) {
        return new CalendarPreferences(hour, weekStart);
    }

    public CalendarPreferences withWeekStart(DayOfWeek day) {
        return new CalendarPreferences(startHour, day);
    }

    static CalendarPreferences of(SettingsValues texts) {
        return new CalendarPreferences(
                texts.number("day-start", 0, LATEST, STANDARD.startHour),
                texts.word("week-start", CalendarPreferences::day, STANDARD.weekStart));
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    Map<String, String> texts() {
        return Map.of(
                "day-start",
                Integer.toString(startHour),
                "week-start",
                weekStart.name().toLowerCase(Locale.ROOT));
    }
}
