package waymark.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.ui.UiText;

/** Dates as people type them. */
class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2026-12-05",
                "en-US | 2026-12-05",
                "de | 2026-12-05",
                "zh | 2026-12-05",
                "en-GB | 5/12/2026",
                "en-US | 12/5/2026",
                "de | 5.12.2026",
                "de | 05.12.2026",
                "zh | 2026/12/5",
                "zh | 2026年12月5日",
                "en-US | 2026年12月5日",
                "en-GB | 5 December 2026",
                "en-US | December 5, 2026",
                "en-US | Dec 5, 2026",
                "en-US | dec. 5 2026",
                "de | 5. Dezember 2026",
                "en-GB | 5. Dez. 2026",
                "de | 5 Dec 2026",
                "en-US | 2026 Dec 5",
                "fr-FR | 05/12/2026",
                "en-GB | 2026/12/5",
                "en-GB | 5-12-2026"
            })
    void isReadWhereItIsOne(String locale, String typed) {
        var text = new DateText(new UiText(Locale.forLanguageTag(locale)));
        assertThat(text.fromString(typed)).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de", "zh"})
    void whatIsNoDateHereMayBeOneElsewhere(String locale) {
        var text = new DateText(new UiText(Locale.forLanguageTag(locale)));
        assertThat(text.fromString("31/12/2026")).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dec 5", "next Friday", "31/02/2026", "2026", "12", "32.1.2026", "2026-02-30", "Q3 2026"})
    void whatIsNoDateIsNone(String typed) {
        assertThat(new DateText(new UiText(Locale.UK)).fromString(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "zh", "fr-FR", "ja", "ar-EG", "fa"})
    void whatIsShownIsUnderstood(String locale) {
        var text = new DateText(new UiText(Locale.forLanguageTag(locale)));
        var date = LocalDate.of(2026, 3, 7);
        assertThat(text.fromString(text.toString(date))).isEqualTo(date);
    }
}
