package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 5 Mar 2026 | 5 March 2026 | Thursday, 5 March 2026 | Mar 2026 | March 2026 | 14:05",
                "de-DE | 05.03.2026 | 5. März 2026 | Donnerstag, 5. März 2026 | März 2026 | März 2026 | 14:05",
                "zh-CN | 2026年3月5日 | 2026年3月5日 | 2026年3月5日星期四 | 2026年3月 | 2026年3月 | 14:05"
            })
    void eachKindOfDateIsTheLocales(
            String tag, String date, String said, String full, String shortMonth, String month, String time) {
        var dates = new DateFormats(Locale.forLanguageTag(tag));
        var day = LocalDate.of(2026, 3, 5);
        assertThat(dates.date(day)).isEqualTo(date);
        assertThat(dates.longDate(day, true)).isEqualTo(said);
        assertThat(dates.longDate(day, false)).isEqualTo(full);
        assertThat(dates.shortMonth(day)).isEqualTo(shortMonth);
        assertThat(dates.month(day)).isEqualTo(month);
        assertThat(dates.time(LocalTime.of(14, 5))).isEqualTo(time);
    }
}
