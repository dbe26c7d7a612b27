package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.BlankInterval;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-11-01, 2026-11-30, 2026-12, 2026-10",
        "2026-12, 2026-12-01, 2026-12-31, 2027-01, 2026-11",
        "2026-W47, 2026-11-16, 2026-11-22, 2026-W48, 2026-W46",
        "2026-W53, 2026-12-28, 2027-01-03, 2027-W01, 2026-W52",
        "2025-W01, 2024-12-30, 2025-01-05, 2025-W02, 2024-W52",
        "2026-Q4, 2026-10-01, 2026-12-31, 2027-Q1, 2026-Q3",
        "2028, 2028-01-01, 2028-12-31, 2029, 2027",
    })
    void aPeriodHasItsDaysAndNeighbours(String text, LocalDate first, LocalDate last, String next, String previous) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.next()).hasToString(next);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-W00",
                "2027-W53",
                "2026-W54",
                "2026-Q0",
                "2026-Q5",
                "2026-w47",
                "2026-11-23",
                " 2026-11"
            })
    void otherTextIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void everyDayIsInOnePeriodOfEachKind() {
        var day = LocalDate.of(2024, 12, 1);
        for (int i = 0; i < 800; i++) {
            for (BlankInterval cadence :
                    List.of(BlankInterval.WEEK, BlankInterval.MONTH, BlankInterval.QUARTER, BlankInterval.YEAR)) {
                Period period = Period.of(cadence, day.plusDays(i));
                assertThat(period.contains(day.plusDays(i))).isTrue();
                assertThat(Period.parse(period.toString())).isEqualTo(period);
                assertThat(period.next().previous()).isEqualTo(period);
            }
        }
    }
}
