package waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskDatesTest {
    @ParameterizedTest
    @CsvSource({
        "Learn Git ✅ 2026-11-23, Learn Git, 2026-11-23",
        "Learn Git ✅2026-11-23, Learn Git, 2026-11-23",
        "Learn Git ✅\uFE0F 2026-11-23 , Learn Git, 2026-11-23",
        "Learn Git 🛫 2026-11-01 📅 2026-12-01 ✅ 2026-11-23, Learn Git, 2026-11-23",
        "Learn Git ✅ 2026-11-23 📅 2026-12-01, Learn Git, 2026-11-23",
        "Learn Git ❌ 2026-11-23, Learn Git, 2026-11-23",
        "Learn Git [completion:: 2026-11-23], Learn Git, 2026-11-23",
        "Learn Git (due:: 2026-12-01) (completion:: 2026-11-23), Learn Git, 2026-11-23",
        "Learn Git 📅 2026-12-01, Learn Git,",
        "Learn Git ✅ 2026-13-23, Learn Git,",
        "Learn Git by 2026-11-23, Learn Git by 2026-11-23,",
        "Learn Git (by 2026-11-23), Learn Git (by 2026-11-23),",
        "✅ 2026-11-23 Learn Git, ✅ 2026-11-23 Learn Git,",
        "✅ 2026-11-23, ✅ 2026-11-23, 2026-11-23",
        "2026-11-23, 2026-11-23,",
        "'', '',",
    })
    void theDatesBehindTheWordsAreToldFromThem(String text, String words, LocalDate closed) {
        assertThat(TaskDates.without(text)).isEqualTo(words);
        assertThat(TaskDates.closed(text).orElse(null)).isEqualTo(closed);
    }

    @Test
    void thousandsOfDatesAreReadInOneGo() {
        String text = "Learn" + " ✅ 2026-11-23".repeat(50_000);

        assertThat(TaskDates.without(text)).isEqualTo("Learn");
        assertThat(TaskDates.closed(text)).contains(LocalDate.of(2026, 11, 23));
    }
}
