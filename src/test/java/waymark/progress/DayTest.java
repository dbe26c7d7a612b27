package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @Test
    void aDayHasFourDigitsOfYearAndTwoOfMonthAndDay() {
        assertThat(Day.parse("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Day.parse("0000-01-01")).isEqualTo(LocalDate.of(0, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-11-31", "2026-1-1", "+12026-11-23", "-2026-11-23", "2026-11-23T10:00", "２０２６-11-23"})
    void otherTextIsNoDay(String text) {
        assertThatThrownBy(() -> Day.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void yearsOfFourDigitsCanBeWritten() {
        assertThat(Day.isYear(0)).isTrue();
        assertThat(Day.isYear(9999)).isTrue();
        assertThat(Day.isYear(-1)).isFalse();
        assertThat(Day.isYear(10_000)).isFalse();
    }
}
