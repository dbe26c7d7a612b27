package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Blank.Focus;
import waymark.model.WeekPart;

class TodayWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Weekend, WEEKEND",
        "Weekend (4 hours), WEEKEND",
        "Am Wochenende, WEEKEND",
        "Le week-end, WEEKEND",
        "Fin de semana, WEEKEND",
        "Fine settimana, WEEKEND",
        "По выходным, WEEKEND",
        "周末, WEEKEND",
        "週末, WEEKEND",
        "주말, WEEKEND",
        "Weekday mornings, WEEKDAYS",
        "Werktags, WEEKDAYS",
        "En semaine, WEEKDAYS",
        "Entre semana, WEEKDAYS",
        "По будням, WEEKDAYS",
        "工作日, WEEKDAYS",
        "平日, WEEKDAYS",
        "Weekdays and weekends, ANY",
        "Morning, ANY",
        "Week 3, ANY",
        "Endless weekender, ANY"
    })
    void aHeadingSaysOnWhichDaysOfTheWeek(String heading, WeekPart part) {
        assertThat(WeekWords.part(heading)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Current Focus",
                "🎯 Focus",
                "My focus",
                "Aktueller Schwerpunkt",
                "Focus actuel",
                "Enfoque actual",
                "Foco atual",
                "Huidige focus",
                "Текущий фокус",
                "当前重点",
                "現在のフォーカス"
            })
    void aHeadingAsksForTheFocus(String heading) {
        assertThat(FocusWords.isFocus(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Focus management in HTML", "Auto focus", "Depth of focus", "Current events"})
    void otherHeadingsDoNot(String heading) {
        assertThat(FocusWords.isFocus(heading)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Current Phase, false, PHASE",
        "Aktuelle Phase, false, PHASE",
        "Étape en cours, false, PHASE",
        "Fase actual, false, PHASE",
        "Текущий этап, false, PHASE",
        "当前阶段, false, PHASE",
        "Current Topic, false, TOPIC",
        "Aktuelles Thema, false, TOPIC",
        "Sujet actuel, false, TOPIC",
        "Tema attuale, false, TOPIC",
        "現在のトピック, false, TOPIC",
        "Phase, true, PHASE",
        "Topic, true, TOPIC",
        "Start Date, true, OTHER",
        "Phase, false, NONE",
        "Start Date, false, NONE",
        "Subject line of the mail, false, NONE"
    })
    void aBlankSaysWhatItAsksFor(String label, boolean inFocus, Focus focus) {
        assertThat(FocusWords.role(label, inFocus)).isEqualTo(focus);
    }
}
