package waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.forecast.Forecast.Chance;
import waymark.forecast.Forecast.Reason;

class PaceModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** Topics done every so many days, the last time today. */
    private static List<WorkDay> every(int days, int times, int topics) {
        List<WorkDay> work = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            work.add(new WorkDay(TODAY.minusDays((long) i * days), topics));
        }
        return work;
    }

    private static Forecast.Range range(List<WorkDay> days, int open) {
        return (Forecast.Range) PaceModel.forecast(WorkHistory.of(days, TODAY), open);
    }

    private static LocalDate middle(List<WorkDay> days, int open) {
        return range(days, open).by(Chance.P50).orElseThrow();
    }

    @Test
    void whereNothingIsOpenAllIsDone() {
        assertThat(PaceModel.forecast(WorkHistory.of(List.of(), TODAY), 0)).isEqualTo(new Forecast.Done());
    }

    @Test
    void isSilentBeforeTheStart() {
        assertThat(PaceModel.forecast(WorkHistory.of(List.of(), TODAY), 10))
                .isEqualTo(new Forecast.Unknown(Reason.NOT_STARTED));
    }

    @Test
    void isSilentAboutASingleDayHoweverMuchWasDoneOnIt() {
        assertThat(PaceModel.forecast(WorkHistory.of(every(1, 1, 30_000), TODAY), 10))
                .isEqualTo(new Forecast.Unknown(Reason.TOO_LITTLE));
        assertThat(PaceModel.forecast(WorkHistory.of(every(1, 6, 1), TODAY), 10))
                .isEqualTo(new Forecast.Unknown(Reason.TOO_LITTLE));
    }

    @Test
    void isSilentAfterFourWeeksWithoutWorkAndSpeaksTheDayBefore() {
        List<WorkDay> work = every(2, 20, 2);
        assertThat(PaceModel.forecast(WorkHistory.of(work, TODAY.plusDays(28)), 10))
                .isEqualTo(new Forecast.Unknown(Reason.PAUSED));
        assertThat(PaceModel.forecast(WorkHistory.of(work, TODAY.plusDays(27)), 10))
                .isInstanceOf(Forecast.Range.class);
    }

    @Test
    void waitsLongerForSomeoneWhoseDaysAreUsuallyFarApartButNotForever() {
        List<WorkDay> monthly = every(30, 8, 5);
        assertThat(PaceModel.forecast(WorkHistory.of(monthly, TODAY.plusDays(44)), 10))
                .isInstanceOf(Forecast.Range.class);
        assertThat(PaceModel.forecast(WorkHistory.of(monthly, TODAY.plusDays(45)), 10))
                .isEqualTo(new Forecast.Unknown(Reason.PAUSED));
        List<WorkDay> yearly = every(365, 4, 5);
        assertThat(PaceModel.forecast(WorkHistory.of(yearly, TODAY.plusDays(89)), 10))
                .isInstanceOf(Forecast.Range.class);
        assertThat(PaceModel.forecast(WorkHistory.of(yearly, TODAY.plusDays(90)), 10))
                .isEqualTo(new Forecast.Unknown(Reason.PAUSED));
    }

    @Test
    void moreWorkTakesLongerAndAFasterPaceLess() {
        assertThat(middle(every(2, 20, 2), 80)).isAfter(middle(every(2, 20, 2), 40));
        assertThat(middle(every(2, 20, 4), 80)).isBefore(middle(every(2, 20, 2), 80));
    }

    @Test
    void whatWasDoneLatelyCountsMore() {
        List<WorkDay> slowingDown = new ArrayList<>();
        List<WorkDay> speedingUp = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            slowingDown.add(new WorkDay(TODAY.minusDays(7L * week), week < 6 ? 1 : 10));
            speedingUp.add(new WorkDay(TODAY.minusDays(7L * week), week < 6 ? 10 : 1));
        }
        assertThat(middle(speedingUp, 50)).isBefore(middle(slowingDown, 50));
    }

    @Test
    void aPauseMovesTheDatesBackByMoreThanItself() {
        List<WorkDay> work = every(2, 20, 2);
        LocalDate later = TODAY.plusDays(14);
        var after = (Forecast.Range) PaceModel.forecast(WorkHistory.of(work, later), 40);
        assertThat(after.by(Chance.P50).orElseThrow()).isAfter(middle(work, 40).plusDays(14));
    }

    @Test
    void theDatesFollowEachOtherAndLieInTheFuture() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<WorkDay> work = new ArrayList<>();
            for (int day = 0; day < 400; day += 1 + random.nextInt(20)) {
                work.add(new WorkDay(TODAY.minusDays(day), 1 + random.nextInt(random.nextBoolean() ? 3 : 30_000)));
            }
            Forecast.Range range = range(work, 1 + random.nextInt(100_000));
            List<LocalDate> dates =
                    range.dates().stream().flatMap(Optional::stream).toList();
            assertThat(dates).isSorted().allMatch(date -> date.isAfter(TODAY));
            assertThat(range.dates().stream().map(Optional::isPresent).toList())
                    .as("only the latest are too far away")
                    .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        }
    }

    @Test
    void noDateIsNamedThatIsMoreThanTenYearsAway() {
        assertThat(range(every(6, 3, 1), 1_000_000).by(Chance.P50)).isEmpty();
    }

    @Test
    void daysToComeAreNoHistory() {
        List<WorkDay> work = new ArrayList<>(every(2, 20, 2));
        LocalDate before = middle(work, 40);
        work.add(new WorkDay(TODAY.plusDays(3), 500));
        assertThat(middle(work, 40)).isEqualTo(before);
    }

    @Test
    void theRangesOfSimulatedUsersHoldTheTrueFinishAsOftenAsTheySay() {
        Random random = new Random(7);
        SimulatedUsers users = new SimulatedUsers(3);
        int spoken = 0;
        int inside80 = 0;
        int inside50 = 0;
        for (int i = 0; i < 1_000; i++) {
            SimulatedUsers.Life life = users.next();
            LocalDate cut = life.days()
                    .get(life.days().size() * (15 + random.nextInt(70)) / 100)
                    .day()
                    .plusDays(random.nextInt(5));
            int open = life.topics() - life.doneBy(cut);
            if (PaceModel.forecast(WorkHistory.of(life.days(), cut), open) instanceof Forecast.Range range) {
                spoken++;
                inside80 += within(life.finish(), range, Chance.P10, Chance.P90);
                inside50 += within(life.finish(), range, Chance.P25, Chance.P75);
            }
        }
        assertThat(spoken).isGreaterThan(900);
        assertThat(100.0 * inside80 / spoken).as("80 % range").isBetween(76.0, 84.0);
        assertThat(100.0 * inside50 / spoken).as("50 % range").isBetween(42.0, 58.0);
    }

    private static int within(LocalDate day, Forecast.Range range, Chance from, Chance to) {
        LocalDate first = range.by(from).orElse(LocalDate.MAX);
        LocalDate last = range.by(to).orElse(LocalDate.MAX);
        return day.isBefore(first) || day.isAfter(last) ? 0 : 1;
    }
}
