package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.progress.Period;

class MessagesTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAFullSentenceWithItsDetails(Problem.Kind kind) {
        String text = messages.text(Problem.of(kind, "first", "second", "third"));

        assertThat(text).endsWith(".").doesNotContain("{", "}", "''");
        if (kind != Problem.Kind.INTERNAL_ERROR) {
            assertThat(text).contains("first");
        }
    }

    @Test
    void aReasonOfTheProgramsOwnIsTranslatedAndOneOfTheSystemStays() {
        var german = new Messages(Locale.GERMANY);
        assertThat(messages.reason("no permission")).isEqualTo("no permission");
        assertThat(german.reason("no permission")).isEqualTo("keine Berechtigung");
        assertThat(german.reason("larger than 64 MiB")).isEqualTo("größer als 64 MiB");
        assertThat(german.reason("words of the system")).isEqualTo("words of the system");
        assertThat(german.text(Problem.of(Problem.Kind.NOT_SAVED, "plan.md", "no permission")))
                .contains("keine Berechtigung");
    }

    @Test
    void aLanguageThatIsNotThereIsEnglishWhateverThePlatformSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var words = new Messages(Locale.forLanguageTag("tlh"));
            assertThat(words.reason("no permission")).isEqualTo("no permission");
            assertThat(words.locale()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameOfAPeriodIsTheLanguages() {
        assertThat(PeriodName.of(messages, Period.parse("2026-W53"))).isEqualTo("Week 53, 2026");
        assertThat(PeriodName.of(messages, Period.parse("2026-11"))).isEqualTo("November 2026");
        assertThat(PeriodName.of(messages, Period.parse("2026-Q4"))).isEqualTo("Q4 2026");
        assertThat(PeriodName.of(messages, Period.parse("2026"))).isEqualTo("2026");
    }

    @Test
    void englishTextsHaveEnglishDatesNumbersAndPluralsInTheFormOfTheUsersCountry() {
        var french = new Messages(Locale.FRANCE);
        assertThat(french.locale()).isEqualTo(Locale.of("en", "FR"));
        assertThat(new DateFormats(french.locale()).date(LocalDate.of(2026, 11, 29)))
                .isEqualTo("29 Nov 2026");
        assertThat(new Messages(Locale.forLanguageTag("ar-EG-u-nu-arab")).locale())
                .isEqualTo(Locale.of("en", "150"));
        assertThat(new Messages(Locale.ROOT).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(new DateFormats(new Messages(Locale.JAPAN).locale()).time(LocalTime.of(15, 4)))
                .isEqualTo("15:04");

        Stream.of(Locale.US, Locale.of("de", "AT"), Locale.TAIWAN)
                .forEach(translated ->
                        assertThat(new Messages(translated).locale()).isEqualTo(translated));
    }

    @Test
    void theCountriesWithEnglishOfTheirOwnAreThoseThatJavaKnows() {
        var known = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals("en"))
                .map(Locale::getCountry)
                .filter(country -> country.length() == 2)
                .collect(Collectors.toSet());
        for (String country : Locale.getISOCountries()) {
            assertThat(Messages.spoken(Locale.of("fr", country)))
                    .isEqualTo(Locale.of("en", known.contains(country) ? country : "150"));
        }
    }
}
