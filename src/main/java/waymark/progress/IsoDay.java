package waymark.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The format of a day in files and on the command line: {@code 2026-11-23}, always with a four-digit year. */
public final class IsoDay {
    private static final int LAST_YEAR = 9999;
    private static final Pattern TEXT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private IsoDay() {}

    /**
     * Parses a day.
     *
     * @throws DateTimeException if the text isn't a day in this format
     */
    public static LocalDate parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new DateTimeException("no day: " + text);
        }
        return LocalDate.parse(text);
    }

    /** Whether a year can be written in this format. */
    public static boolean isYear(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }
}
