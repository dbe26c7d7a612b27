package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @Test
    void aDayHasFourDigitsOfYearAndTwoOfMonthAndDay() {
        assertThat(IsoDay.parse("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(IsoDay.parse("0000-01-01")).isEqualTo(LocalDate.of(0, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-11-31", "2026-1-1", "+12026-11-23", "-2026-11-23", "2026-11-23T10:00", "２０２６-11-23"})
    void otherTextIsNoDay(String text) {
        assertThatThrownBy(() -> IsoDay.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void yearsOfFourDigitsCanBeWritten() {
        assertThat(IsoDay.isYear(0)).isTrue();
        assertThat(IsoDay.isYear(9999)).isTrue();
        assertThat(IsoDay.isYear(-1)).isFalse();
        assertThat(IsoDay.isYear(10_000)).isFalse();
    }
}
