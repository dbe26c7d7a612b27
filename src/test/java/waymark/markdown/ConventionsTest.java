package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.PlannedDuration;

class ConventionsTest {
    @ParameterizedTest
    @CsvSource({
        "Review, MONTH",
        "Monthly Review, MONTH",
        "Weekly Review, WEEK",
        "My Week in Review, WEEK",
        "Quarterly retrospective, QUARTER",
        "Annual review, YEAR",
        "Wochenrückblick, WEEK",
        "Monatsrückblick, MONTH",
        "Quartalsrückblick, QUARTER",
        "Jahresrückblick, YEAR",
        "Bilan hebdomadaire, WEEK",
        "Revisión trimestral, QUARTER",
        "Итоги недели, WEEK",
        "每周回顾, WEEK",
        "每月回顾, MONTH",
        "月度复盘, MONTH",
        "季度回顾, QUARTER",
        "毎週の振り返り, WEEK",
        "월간 회고, MONTH",
        "주간 회고, WEEK",
    })
    void aReviewsHeadingSaysHowOftenItIsWritten(String heading, BlankInterval cadence) {
        assertThat(HeadingMeaning.of(heading).review()).isEqualTo(cadence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weekly plan", "Preview", "Peer reviewing", "Month 3", "Interview"})
    void otherHeadingsAskForNoReview(String heading) {
        assertThat(HeadingMeaning.of(heading).review()).isEqualTo(BlankInterval.ONCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daily",
                "Daily Learning Routine",
                "☀️ Morning (1-2 hours)",
                "Weekend",
                "Routine",
                "Morning & Evening",
                "Weekdays and Weekend",
                "Study routine",
                "Every day",
                "Tägliche Routine",
                "Am Wochenende",
                "Routine quotidienne",
                "Rutina diaria",
                "Fin de semana",
                "Rotina diária",
                "Routine giornaliera",
                "Dagelijks",
                "Ежедневно",
                "每日",
                "毎日",
                "매일"
            })
    void readsARoutine(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isEqualTo(CountingKind.ROUTINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"フェーズ1：基礎（4週間）", "基礎（2か月間）", "基礎（三ヶ月間）", "Basics (4 weeks)", "基础（4周）"})
    void aLengthIsNoRoutine(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isNotEqualTo(CountingKind.ROUTINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"復習（毎週）", "復習（毎4週間）", "Swim (every Monday)", "Exercise (3 times a week)", "復習（週間）"})
    void howOftenInParenthesesIsARoutine(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isEqualTo(CountingKind.ROUTINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-Month Goal",
                "12 Week Goals",
                "Goals for 6 months",
                "Ziele nach 3 Monaten",
                "6-Monats-Ziel",
                "Objectif à 3 mois",
                "Objetivos a 6 meses",
                "Meta de 3 meses",
                "Obiettivi a 3 mesi",
                "Цель на 3 месяца",
                "3か月の目標",
                "6个月目标"
            })
    void readsAGoal(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isEqualTo(CountingKind.GOAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certification Path (Optional)",
                "Kür (freiwillig)",
                "Projets (facultatif)",
                "Extra (opcional)",
                "Extra (facoltativo)",
                "Дополнительно (необязательно)",
                "証明書（任意）",
                "[Optional] Extras"
            })
    void readsWhatIsOptional(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isEqualTo(CountingKind.OPTIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Routine maintenance of servers",
                "Daily standup",
                "Daily builds",
                "Interrupt service routine",
                "Weekend Battle Plan",
                "Non-goals",
                "Meta tags",
                "Code Review",
                "Milestones & Goals",
                "Goal setting in 3 steps",
                "Optional chaining",
                "Optionals (Swift)",
                "The Morning Paper",
                "Habit tracker app",
                "a---b",
                "-",
                "2. Week"
            })
    void leavesOrdinaryHeadingsAlone(String heading) {
        assertThat(HeadingMeaning.of(heading).countingKind()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Duration: 6-8 weeks,6,8",
        "Duration: 4 weeks,4,4",
        "Duration: ~3 months,13,13",
        "Duration: 10 days,1,1",
        "Estimated Duration: 1–2 years,52,104",
        "Dauer: 6 bis 8 Wochen,6,8",
        "Durée : 2 mois,9,9",
        "Duración: 3 semanas,3,3",
        "Duração: 1 mês,4,4",
        "Durata: 4-6 settimane (part time),4,6",
        "Длительность: 2 недели,2,2",
        "期間：3週間,3,3",
        "时长：2个月,9,9"
    })
    void readsADuration(String line, int min, int max) {
        assertThat(DurationReader.ofLine(line)).isEqualTo(new PlannedDuration.Weeks(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Duration: Ongoing", "Dauer: laufend", "Durée : en continu", "Duración: en curso"})
    void readsADurationWithoutAnEnd(String line) {
        assertThat(DurationReader.ofLine(line)).isEqualTo(PlannedDuration.ONGOING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duration: August 2025",
                "Duration: 8-6 weeks",
                "Duration 3 weeks",
                "Duration:",
                "6-8 weeks",
                "Duration: 3 sprints"
            })
    void readsNoDuration(String line) {
        assertThat(DurationReader.ofLine(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basics 2 (Duration – ongoing)",
                "Basics 2 (Duration — ongoing)",
                "Basics (6-8 weeks)",
                "Basics: ongoing",
                "基础（三周）"
            })
    void aHeadingThatMayNameADurationIsReadFor(String heading) {
        assertThat(DurationSigns.mayBeHeading(heading)).isTrue();
    }
}
