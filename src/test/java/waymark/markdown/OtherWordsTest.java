package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.CountingKind;
import waymark.model.PlannedDuration;
import waymark.model.Recurrence.Every;

/** The same forms in the many ways in which people write them. */
class OtherWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Timeline: Weeks 1-4; 4; 4",
                "Timeline: Weeks 3 to 4; 2; 2",
                "Duration: two to three weeks; 2; 3",
                "Duration: at least 3 weeks; 3; 3",
                "Bearbeitungszeit: mindestens 2 Wochen; 2; 2",
                "Doorlooptijd: 2 weken; 2; 2",
                "Продолжительность: две недели; 2; 2",
                "预计时长：两周; 2; 2",
                "时间安排：第1-4周; 4; 4",
                "期間: 2〜3週間; 2; 3",
                "기간: 최소 2주; 2; 2",
            })
    void aLineNamesALength(String line, int least, int most) {
        assertThat(DurationReader.ofLine(line)).isEqualTo(new PlannedDuration.Weeks(least, most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Timeline: Week 3", "Duration: 3rd week", "기간: 4주차", "Duration: two to three hours", "时长：两小时"})
    void datesAndHoursAreNoLengths(String line) {
        assertThat(DurationReader.ofLine(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Phase 1: Basics — 4 weeks; 4",
                "Phase 1 · Basics · 4 weeks; 4",
                "Phase 1 (semaines 1 à 4); 4",
                "Неделя 1-2. Основы; 2",
                "第1〜4週：基礎; 4",
                "Weeks 1 & 2: Basics; 2",
                "Phase 1 (Duration: 3 weeks); 3",
            })
    void aHeadingNamesALength(String heading, int weeks) {
        assertThat(DurationReader.ofHeading(heading)).isEqualTo(new PlannedDuration.Weeks(weeks, weeks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basics — 4 weeks later", "Chapter 4: 4 ways", "Day 3: Basics"})
    void otherHeadingsNameNone(String heading) {
        assertThat(DurationReader.ofHeading(heading)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Workout (3x per week), WEEK",
        "Reading (twice a week), WEEK",
        "Sport (3x pro Woche), WEEK",
        "健身（每周3次）, WEEK",
        "運動（週3回）, WEEK",
        "운동 (주 3회), WEEK",
        "Отчёт (2 раза в месяц), MONTH",
    })
    void howOftenIsSaidInManyWords(String heading, Every every) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isEqualTo(CountingKind.ROUTINE);
        assertThat(HeadingMeaning.of(heading).recurrence().every()).isEqualTo(every);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2週目", "2주차", "1일차", "1日目", "3rd week", "2ème semaine", "Day 2: Lyon"})
    void oneDayOrWeekIsNoRoutine(String heading) {
        assertThat(HeadingMeaning.of(heading).oneTime()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stretch goal: foo",
                "Foo (stretch goal)",
                "Foo - optional",
                "Optional – foo",
                "foo【选做】",
                "Freiwillige Aufgaben",
                "Tâches facultatives",
                "보너스",
                "Bonus Challenges",
            })
    void whatIsOptional(String title) {
        assertThat(HeadingMeaning.of(title).countingKind()).isEqualTo(CountingKind.OPTIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Optional chaining", "Optionals in Swift", "Extra-terrestrial life", "Foo - optional chaining"})
    void whatIsNot(String title) {
        assertThat(HeadingMeaning.of(title).countingKind()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date: ____-____-____", "Confidence: __/10", "日期：____年__月__日", "**Budget:** ____ €"})
    void blanksOfOtherShapes(String line) {
        assertThat(FormLine.of(line, 0, line.length())).singleElement().isInstanceOf(FormLine.Blank.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Status:** [ ] To-do [ ] In-progress [ ] Done",
                "**Stato:** [ ] Da iniziare [ ] In corso [ ] Terminato",
                "**Статус:** [ ] Не начат [ ] В процессе [ ] Завершён",
            })
    void statusLinesInOtherWords(String line) {
        assertThat(FormLine.of(line, 0, line.length())).singleElement().isInstanceOf(FormLine.Choice.class);
    }
}
