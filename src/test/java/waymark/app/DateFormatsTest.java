package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are written as the locale writes them, with the year where it isn't the present one. */
class DateFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 5 Mar | 5 Mar 2025",
                "en-US | Mar 5 | Mar 5, 2025",
                "de-DE | 5. März | 05.03.2025",
                "zh-CN | 3月5日 | 2025年3月5日"
            })
    void theYearIsSaidWhereItIsAnotherOne(String tag, String thisYear, String another) {
        var dates = new DateFormats(Locale.forLanguageTag(tag));
        var today = LocalDate.of(2026, 11, 23);
        assertThat(dates.day(LocalDate.of(2026, 3, 5), today)).isEqualTo(thisYear);
        assertThat(dates.day(LocalDate.of(2025, 3, 5), today)).isEqualTo(another);
    }
}
