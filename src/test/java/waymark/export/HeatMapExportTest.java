package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapExportTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");

    private static String picture(SortedMap<LocalDate, Integer> days) throws IOException {
        var out = new StringBuilder();
        HeatMapExport.write(out, days, WEDNESDAY);
        return out.toString();
    }

    private static SortedMap<LocalDate, Integer> days(String day, int topics) {
        return new TreeMap<>(Map.of(LocalDate.parse(day), topics));
    }

    @Test
    void aYearIsFiftyThreeWeeksFromAMondayToToday() throws IOException {
        String picture = picture(new TreeMap<>());
        assertThat(picture.lines().filter(line -> line.startsWith("<rect"))).hasSize(52 * 7 + 3);
        assertThat(picture)
                .contains("width=\"689\" height=\"91\" viewBox=\"0 0 689 91\"")
                .contains("x=\"0\" y=\"0\" width=\"10\" height=\"10\"><title>2025-11-24: 0")
                .contains("x=\"0\" y=\"78\" width=\"10\" height=\"10\"><title>2025-11-30: 0")
                .contains("x=\"676\" y=\"26\" width=\"10\" height=\"10\"><title>2026-11-25: 0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 2", "6, 3", "9, 3", "10, 4", "99, 4"})
    void aDayIsTheDarkerTheMoreWasDone(int topics, int shade) throws IOException {
        assertThat(picture(days("2026-11-25", topics)))
                .contains("<rect class=\"d" + shade + "\" x=\"676\" y=\"26\"", "<title>2026-11-25: " + topics + "<");
    }

    @Test
    void whatWasDoneWithinTheYearIsCounted() throws IOException {
        assertThat(picture(days("2026-11-25", 1))).contains(">1 topic done in the year up to 2026-11-25<");
        assertThat(picture(days("2025-11-24", 2))).contains(">2 topics done");
        assertThat(picture(days("2025-11-23", 2))).contains(">0 topics done");
        assertThat(picture(days("2026-11-26", 2))).contains(">0 topics done");
    }
}
