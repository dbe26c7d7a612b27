package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;

class RoutineTest extends SessionFixture {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String PLAN = """
            # Plan

            ## Daily Routine

            ### Morning
            - [ ] Read
            - [ ] Write

            ### Weekend
            - [ ] Rest
            """;

    RoutineTest() {
        super(PLAN);
    }

    private Agenda agenda(LocalDate day) {
        var boundaries = new DayBoundaries(TODAY, at -> at.toLocalDate());
        return Agenda.of(session.state().onDay(day).rollup(), boundaries, item -> false);
    }

    private List<String> due(LocalDate day) {
        return agenda(day).groups().stream()
                .map(due -> due.group().heading().text() + " " + due.isDue())
                .toList();
    }

    private Item item(String text) {
        return Sessions.item(session, text);
    }

    @Test
    void workingDaysBeginWithWhatIsBesideTheWeekend() {
        assertThat(due(TODAY)).containsExactly("Morning true", "Weekend false");
        assertThat(due(TODAY.minusDays(1))).containsExactly("Weekend true", "Morning false");
    }

    @Test
    void aPastDayIsFilledInLaterAndTodayStaysAsItIs() throws Exception {
        session.set(List.of(item("Read")), Status.DONE, TODAY.minusDays(3));
        assertThat(session.state().rollup().status(item("Read"))).isEqualTo(Status.OPEN);
        assertThat(session.state().onDay(TODAY.minusDays(3)).rollup().status(item("Read")))
                .isEqualTo(Status.DONE);

        session = Sessions.open(file);
        assertThat(session.state().onDay(TODAY.minusDays(3)).rollup().status(item("Read")))
                .isEqualTo(Status.DONE);
    }

    @Test
    void theFiguresOfAnotherDayAreThoseOfASessionOpenedOnIt() throws Exception {
        session.set(List.of(item("Read")), Status.DONE, TODAY.minusDays(3));
        session.set(List.of(item("Write")), Status.SKIPPED, TODAY.minusDays(3));
        session.set(List.of(item("Rest")), Status.DONE);
        var then = Session.open(
                file,
                new Environment(Sessions.NOON, "test", new java.util.Random(5), Background.SAME_THREAD),
                TODAY.minusDays(3));
        var shown = session.state().onDay(TODAY.minusDays(3));
        assertThat(shown.rollup().tally(shown.roadmap().root()))
                .isEqualTo(then.state().rollup().tally(then.state().roadmap().root()));
    }

    @Test
    void aDayIsCompleteWhenWhatIsDueIsDoneOrSkipped() {
        session.set(List.of(item("Read")), Status.DONE);
        assertThat(agenda(TODAY).isComplete(session.state().rollup())).isFalse();
        session.set(List.of(item("Write")), Status.SKIPPED);
        assertThat(agenda(TODAY).isComplete(session.state().rollup())).isTrue();
    }

    @Test
    void aPauseHoldsFromItsFirstToItsLastDayAlsoAfterARestart() throws Exception {
        session.pauseRoutine(TODAY.minusDays(10), Optional.of(TODAY.minusDays(4)));
        session = Sessions.open(file);
        assertThat(agenda(TODAY.minusDays(11)).pausedSince()).isEmpty();
        assertThat(agenda(TODAY.minusDays(10)).pausedSince()).contains(TODAY.minusDays(10));
        assertThat(agenda(TODAY.minusDays(4)).pausedSince()).contains(TODAY.minusDays(10));
        assertThat(agenda(TODAY.minusDays(3)).pausedSince()).isEmpty();
    }

    @Test
    void aPauseWithoutAnEndHoldsUntilOneGoesOn() {
        session.pauseRoutine(TODAY.minusDays(2), Optional.empty());
        assertThat(agenda(TODAY.plusYears(1)).pausedSince()).isPresent();
        session.resumeRoutine(TODAY);
        assertThat(agenda(TODAY.minusDays(1)).pausedSince()).isPresent();
        assertThat(agenda(TODAY).pausedSince()).isEmpty();
    }

    @Test
    void goingOnOnTheDayOfThePauseIsAsIfThereHadBeenNone() {
        session.pauseRoutine(TODAY, Optional.empty());
        session.resumeRoutine(TODAY);
        assertThat(agenda(TODAY).pausedSince()).isEmpty();
        assertThat(agenda(TODAY.plusDays(1)).pausedSince()).isEmpty();
    }

    @Test
    void pausesThatOverlapAreOne() {
        session.pauseRoutine(TODAY.minusDays(6), Optional.of(TODAY.minusDays(4)));
        session.pauseRoutine(TODAY.minusDays(8), Optional.of(TODAY.minusDays(5)));
        for (int ago = 8; ago >= 4; ago--) {
            assertThat(agenda(TODAY.minusDays(ago)).pausedSince())
                    .as("%d days ago", ago)
                    .contains(TODAY.minusDays(8));
        }
        assertThat(agenda(TODAY.minusDays(3)).pausedSince()).isEmpty();
    }

    @Test
    void aPauseIsOneStepThatCanBeUndone() {
        session.pauseRoutine(TODAY.minusDays(10), Optional.of(TODAY.minusDays(4)));
        session.undo();
        assertThat(agenda(TODAY.minusDays(7)).pausedSince()).isEmpty();
        session.redo();
        assertThat(agenda(TODAY.minusDays(7)).pausedSince()).isPresent();
    }

    @Test
    void aPauseChangesNoFigure() {
        session.set(List.of(item("Read")), Status.DONE);
        var root = session.state().roadmap().root();
        var before = session.state().rollup().tally(root);
        session.pauseRoutine(TODAY.minusDays(3), Optional.empty());
        assertThat(session.state().rollup().tally(root)).isEqualTo(before);
        assertThat(session.state().changes().lost()).isEmpty();
    }
}
