package waymark.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import waymark.model.WeekPart;

/** The days off of a week. */
public record Weekend(Set<DayOfWeek> days) {
    private static final Set<String> FRIDAY_AND_SATURDAY =
            Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE");

    /** The days off in a locale's country, according to the Unicode CLDR; Java doesn't expose them. */
    public static Weekend of(Locale locale) {
        String country = locale.getCountry();
        if (FRIDAY_AND_SATURDAY.contains(country)) {
            return new Weekend(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        }
        return new Weekend(
                switch (country) {
                    case "AF" -> Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
                    case "IR" -> Set.of(DayOfWeek.FRIDAY);
                    case "IN", "UG" -> Set.of(DayOfWeek.SUNDAY);
                    default -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                });
    }

    /** Whether a routine item for that part of the week is due on a day. */
    public boolean isDue(WeekPart part, LocalDate day) {
        return switch (part) {
            case ANY -> true;
            case WEEKDAYS -> !days.contains(day.getDayOfWeek());
            case WEEKEND -> days.contains(day.getDayOfWeek());
        };
    }
}
