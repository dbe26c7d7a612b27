package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void asBefore() {
        Locale.setDefault(display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void theCalendarSpeaksTheWindowsLanguageAndBeginsWeeksAsTheReaderDoes() {
        Surroundings.speak(Locale.GERMANY, DayOfWeek.SUNDAY);
        Locale calendar = Locale.getDefault(Locale.Category.FORMAT);
        assertThat(Month.MARCH.getDisplayName(TextStyle.FULL_STANDALONE, calendar))
                .isEqualTo("März");
        assertThat(WeekFields.of(calendar).getFirstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);

        Surroundings.speak(Locale.US, DayOfWeek.MONDAY);
        assertThat(WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(Locale.getDefault()).isEqualTo(Locale.US);
    }

    @Test
    void whoChoosesNoLanguageKeepsThatOfTheSystem() {
        Locale system = Surroundings.language("");
        Surroundings.speak(Locale.CHINA, DayOfWeek.MONDAY);
        assertThat(Surroundings.language("")).isEqualTo(system);
    }
}
