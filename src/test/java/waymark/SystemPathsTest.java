package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemPathsTest {
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void asBefore() {
        Locale.setDefault(display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void theCalendarSpeaksTheWindowsLanguageAndBeginsWeeksAsTheReaderDoes() {
        SystemPaths.setDefaultLocale(Locale.GERMANY, DayOfWeek.SUNDAY);
        Locale calendar = Locale.getDefault(Locale.Category.FORMAT);
        assertThat(Month.MARCH.getDisplayName(TextStyle.FULL_STANDALONE, calendar))
                .isEqualTo("März");
        assertThat(WeekFields.of(calendar).getFirstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);

        SystemPaths.setDefaultLocale(Locale.US, DayOfWeek.MONDAY);
        assertThat(WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(Locale.getDefault()).isEqualTo(Locale.US);
    }

    @Test
    void whoChoosesNoLanguageKeepsThatOfTheSystem() {
        Locale system = SystemPaths.language("");
        SystemPaths.setDefaultLocale(Locale.CHINA, DayOfWeek.MONDAY);
        assertThat(SystemPaths.language("")).isEqualTo(system);
    }

    @Test
    void programsOnOneDisplayMeetInThePlaceOfThatDisplay(@TempDir Path run) {
        Path settings = Path.of("/home/kim/.config/waymark");
        var one = Map.of("DISPLAY", ":0", "XDG_RUNTIME_DIR", run.toString());
        var same = Map.of("DISPLAY", ":0.0", "XDG_RUNTIME_DIR", run.toString());
        var other = Map.of("DISPLAY", ":1", "XDG_RUNTIME_DIR", run.toString());
        assertThat(SystemPaths.box(same, settings))
                .isEqualTo(SystemPaths.box(one, settings))
                .isNotEqualTo(SystemPaths.box(other, settings))
                .startsWithRaw(run);
        assertThat(SystemPaths.box(Map.of(), settings)).startsWithRaw(settings);
        assertThat(SystemPaths.box(Map.of("XDG_RUNTIME_DIR", "/nowhere/at/all"), settings))
                .startsWithRaw(settings);
    }
}
