package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.BlankInterval;
import waymark.model.Status;
import waymark.progress.Period;
import waymark.review.ReviewDraft;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;
import waymark.settings.CalendarPreferences;
import waymark.ui.controls.RowContent;

/** The day of a deed is the same in the tree, in Today, and in the draft of a review. The day begins at four. */
class ActivityTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Random RANDOM = new Random(11);
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @TempDir
    Path folder;

    private Path file;
    private Session session;

    @BeforeEach
    void write() throws Exception {
        file = Sessions.write(folder, "# Plan\n\n## Phase 1: All\n*Duration: 2 weeks*\n\n- [ ] Sets\n- [ ] Graphs\n");
        at(MONDAY, "12:00");
    }

    private void at(LocalDate date, String time) throws Exception {
        Instant now = date.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
        var environment = new Environment(
                Clock.fixed(now, ZONE),
                () -> CalendarPreferences.STANDARD.withStartHour(4),
                "test",
                new Random(RANDOM.nextLong()),
                Background.SAME_THREAD);
        session = Session.open(file, environment);
    }

    private void set(Status status) {
        session.set(List.of(Sessions.item(session, "Sets")), status);
    }

    /** Asserts the day on which {@code Sets} was done, wherever it is told. */
    private void assertDone(LocalDate day) {
        var row = RowContent.of(new RoadmapModel(session, new UiText(Locale.ENGLISH)), Sessions.item(session, "Sets"));
        assertThat(row.done()).as("in the tree").isEqualTo(day);
        for (LocalDate each : List.of(MONDAY.minusDays(1), MONDAY, TUESDAY)) {
            assertThat(done(each))
                    .as("what Today tells of %s", each)
                    .isEqualTo(each.equals(day) ? List.of("Sets") : List.of());
        }
        assertThat(ReviewDraft.of(session.activity(), Period.of(BlankInterval.MONTH, day))
                        .ticked())
                .as("in the draft of the month")
                .isEqualTo(1);
    }

    private List<String> done(LocalDate day) {
        var boundaries = new DayBoundaries(TUESDAY, session.activity().dayOf());
        return Agenda.of(session.state().onDay(day).rollup(), boundaries, item -> false).done().stream()
                .map(deed -> deed.topic().text())
                .toList();
    }

    @AfterEach
    void theOtherItemIsNobodysDeed() {
        assertThat(session.activity().since(Sessions.item(session, "Graphs"))).isEmpty();
    }

    @Test
    void whatIsTickedAtTwoInTheNightBelongsToTheDayBefore() throws Exception {
        at(TUESDAY, "02:00");
        set(Status.DONE);
        assertDone(MONDAY);
    }

    @Test
    void whatIsTickedAtFourBelongsToTheNewDay() throws Exception {
        at(TUESDAY, "04:00");
        set(Status.DONE);
        assertDone(TUESDAY);
    }

    @Test
    void aTickThatWasTakenBackAndIsThereAgainKeepsItsDay() throws Exception {
        set(Status.DONE);
        at(TUESDAY, "12:00");
        session.undo();
        session.redo();
        assertDone(MONDAY);

        set(Status.SKIPPED);
        session.undo();
        assertDone(MONDAY);
    }

    @Test
    void aTickThatIsMadeAnewByHandHasTheNewDay() throws Exception {
        set(Status.DONE);
        at(TUESDAY, "12:00");
        set(Status.OPEN);
        set(Status.DONE);
        assertDone(TUESDAY);
    }

    @Test
    void sayingTheSameAgainChangesNoDay() throws Exception {
        at(MONDAY, "12:00");
        Session other = session;
        at(TUESDAY, "12:00");
        set(Status.DONE);
        other.set(List.of(Sessions.item(other, "Sets")), Status.DONE);
        at(TUESDAY, "13:00");
        assertDone(MONDAY);
    }
}
