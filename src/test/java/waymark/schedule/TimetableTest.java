package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Status;
import waymark.settings.CalendarPreferences;

/** On which days what is due, and what follows for figures and scores. */
class TimetableTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = open(CalendarPreferences.STANDARD);
    }

    private Session open(CalendarPreferences days) throws Exception {
        Path file = Files.writeString(folder.resolve("week.md"), """
                # Plan
                ## Daily Routine
                ### Monday
                - [ ] algebra
                ### Tuesday
                - [ ] code
                ### Montag
                - [ ] Rechnen
                ### Weekend
                - [ ] rest
                ### Morning
                - [ ] wash
                ## Weekly Routine
                - [ ] look back
                ## Monthly Routine
                - [ ] pay
                """);
        var clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        return Session.open(file, new Environment(clock, () -> days, "t", new Random(1), Background.SAME_THREAD));
    }

    private Item item(String text) {
        return session.state()
                .roadmap()
                .items()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Rollup on(LocalDate day) {
        return session.state().onDay(day).rollup();
    }

    private String due(LocalDate day) {
        Agenda agenda = Agenda.of(on(day), new DayBoundaries(TODAY, time -> time.toLocalDate()), item -> false);
        assertThat(agenda.groups().stream().flatMap(part -> part.group().items().stream()))
                .hasSize(7);
        return agenda.groups().stream()
                .filter(Agenda.Due::isDue)
                .flatMap(part -> part.group().items().stream())
                .map(Item::text)
                .collect(Collectors.joining(", "));
    }

    private void done(String text, LocalDate day) {
        session.set(List.of(item(text)), Status.DONE, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2026-11-20: wash, look back, pay",
                "2026-11-21: rest, look back, pay",
                "2026-11-23: algebra, Rechnen, wash, look back, pay",
                "2026-11-24: code, wash, look back, pay",
            })
    void aHeadingOfADayIsOfThatDayAlone(LocalDate day, String items) {
        assertThat(due(day)).isEqualTo(items);
    }

    @Test
    void theFiguresAreOfWhatIsDueOnTheDay() {
        done("wash", TODAY);
        assertThat(all(TODAY)).isEqualTo("1/4");
        assertThat(all(TODAY.minusDays(1))).isEqualTo("0/5");
        done("rest", TODAY);
        assertThat(all(TODAY)).isEqualTo("1/4");
        var rollup = session.state().rollup();
        assertThat(Rollup.of(rollup.roadmap(), rollup.ids(), session.state().progress(), TODAY)
                        .tally(rollup.roadmap().root()))
                .isEqualTo(rollup.tally(rollup.roadmap().root()));
    }

    private String all(LocalDate day) {
        Count due = on(day).tally(session.state().roadmap().root()).due();
        return due.done() + "/" + due.counted();
    }

    @Test
    void whatWasDoneOnceInItsWeekOrMonthRests() {
        done("look back", TODAY.minusDays(1));
        done("pay", TODAY.minusDays(9));
        assertThat(due(TODAY.minusDays(1))).contains("look back").doesNotContain("pay");
        assertThat(due(TODAY)).isEqualTo("code, wash");
        assertThat(all(TODAY)).isEqualTo("0/2");
        assertThat(due(LocalDate.of(2026, 11, 30))).contains("look back").doesNotContain("pay");
        assertThat(due(LocalDate.of(2026, 12, 1))).contains("look back", "pay");
        session.undo();
        assertThat(all(TODAY)).isEqualTo("0/3");
    }

    @Test
    void theWeekBeginsAsThePreferencesSay() throws Exception {
        done("look back", LocalDate.of(2026, 11, 22));
        assertThat(due(TODAY)).contains("look back");
        session = open(CalendarPreferences.STANDARD.withWeekStart(DayOfWeek.SUNDAY));
        assertThat(due(TODAY)).doesNotContain("look back");
    }

    private double score(String text) {
        return Agenda.of(on(TODAY), new DayBoundaries(TODAY, time -> time.toLocalDate()), item -> false)
                .scores()
                .get(item(text))
                .orElseThrow();
    }

    @Test
    void scoresCountTheDaysThatAreMeantAndWholeWeeksAndMonths() {
        Stream.of(1, 8, 15).forEach(back -> done("algebra", TODAY.minusDays(back)));
        Stream.of(2, 10, 16).forEach(back -> done("look back", TODAY.minusDays(back)));
        Stream.of(0, 1, 2).forEach(back -> done("pay", TODAY.minusMonths(back)));
        assertThat(score("algebra")).isEqualTo(1);
        assertThat(score("look back")).isEqualTo(1);
        assertThat(score("pay")).isEqualTo(1);
        done("look back", TODAY.minusDays(37));
        assertThat(score("look back")).isBetween(0.6, 0.7);
        session.pauseRoutine(TODAY.minusDays(31), java.util.Optional.of(TODAY.minusDays(23)));
        assertThat(score("look back")).isBetween(0.8, 1.0);
    }

    @Test
    void onlyAMeantDayCanBeMissedAndOnlyAfterTheFirstOneDone() {
        Stream.of(15, 1).forEach(back -> done("algebra", TODAY.minusDays(back)));
        assertThat(score("algebra")).as("the Monday in between was missed").isBetween(0.6, 0.7);
        session.set(List.of(item("look back")), Status.SKIPPED, TODAY.minusDays(22));
        done("look back", TODAY.minusDays(8));
        assertThat(score("look back"))
                .as("the week before it was first done doesn't count")
                .isEqualTo(1);
    }

    @Test
    void theRollupSaysWhichDayOfTheWeekIsMeant() {
        Rollup rollup = session.state().rollup();
        assertThat(rollup.isMeantFor(item("algebra"), TODAY)).isFalse();
        assertThat(rollup.isMeantFor(item("algebra"), TODAY.minusDays(1))).isTrue();
    }
}
