package waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01",
                "2026-6-1",
                "2026/6/1",
                "2026.6.1",
                "1.6.2026",
                "01.06.2026",
                "2026年6月1日",
                "2026年 6月 1日",
                "2026년 6월 1일",
                "２０２６年６月１日",
                "1 June 2026",
                "1st June 2026",
                "1st of June, 2026",
                "June 1, 2026",
                "June 1st, 2026",
                "jun 1 2026",
                "1 Jun 2026",
                "JUNE 1, 2026",
                "1. Juni 2026",
                "1 juin 2026",
                "1er juin 2026",
                "1 de junio de 2026",
                "1 de junho de 2026",
                "1 giugno 2026",
                "1º giugno 2026",
                "1 juni 2026",
                "1 июня 2026",
                "1 июня 2026 г.",
                " 1  June 2026 "
            })
    void aDayIsRead(String text) {
        assertThat(DateWords.read(text, false)).contains(FIRST_OF_JUNE);
        assertThat(DateWords.read(text, true)).contains(FIRST_OF_JUNE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 2026",
                "Jun 2026",
                "june, 2026",
                "Juni 2026",
                "juin 2026",
                "junio de 2026",
                "junho de 2026",
                "giugno 2026",
                "июнь 2026",
                "2026-06",
                "6/2026",
                "06/2026",
                "2026年6月",
                "2026년 6월"
            })
    void aMonthIsItsFirstOrItsLastDay(String text) {
        assertThat(DateWords.read(text, false)).contains(FIRST_OF_JUNE);
        assertThat(DateWords.read(text, true)).contains(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 February 2026",
                "31.11.2026",
                "2026-13-01",
                "2026-06-31",
                "2026-6/1",
                "2026",
                "June",
                "1 June",
                "in June 2026",
                "June 2026 or later",
                "1 brumaire 2026",
                "1/6/2026",
                "1 June 1812",
                "2026-06-01 and much, much more text than a date has"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(DateWords.read(text, false)).isEmpty();
    }

    /** The names are a copy of Java's, which comes with few languages where it is packaged. */
    @Test
    void eachNameThatJavaHasForAMonthIsKnown() {
        for (String language : new String[] {"de", "en", "es", "fr", "it", "nl", "pt", "ru"}) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale))
                        .forEach(name -> assertThat(DateWords.read("1 " + name + " 2026", false))
                                .as(language + " " + name)
                                .contains(YearMonth.of(2026, month).atDay(1)));
                String day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.of(2026, month, 9));
                assertThat(DateWords.read(day, false)).as(day).contains(LocalDate.of(2026, month, 9));
            }
        }
    }

    @Test
    void eachLanguageInWhichRoadmapsAreReadHasItsMonths() throws IOException {
        var months = Files.readAllLines(Path.of("src/main/resources/waymark/plan/months.txt"));
        try (var words = Files.list(Path.of("src/main/resources/waymark/markdown/words"))) {
            assertThat(words.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("[a-z]{2}\\.txt") && !name.matches("(ja|ko|zh)\\.txt")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(months)
                            .anyMatch(
                                    line -> line.startsWith(name.substring(0, 3).replace('.', ':'))));
        }
    }

    @Test
    void lettersInPiecesAreReadAsWell() {
        assertThat(DateWords.read("1 Ma\u0308rz 2026", false)).contains(LocalDate.of(2026, 3, 1));
    }
}
