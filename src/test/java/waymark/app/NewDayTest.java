package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Status;
import waymark.settings.CalendarPreferences;

class NewDayTest {
    private static final String PLAN = """
            # Plan

            ## Once
            - [ ] Algebra

            ## Daily
            - [ ] Read
            - [ ] Write
            """;

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>();
    private final AtomicReference<CalendarPreferences> days =
            new AtomicReference<>(new CalendarPreferences(4, DayOfWeek.MONDAY));
    private Session session;

    private final class Hands extends Clock {
        private final ZoneId zone;

        Hands(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hands(other);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    private Environment environment(String zone) {
        return new Environment(new Hands(ZoneId.of(zone)), days::get, "test", new Random(1), Background.SAME_THREAD);
    }

    @BeforeEach
    void open() throws Exception {
        now.set(Instant.parse("2026-11-24T01:00:00Z"));
        session = Session.open(Sessions.write(folder, PLAN), environment("Europe/Berlin"));
    }

    private int doneToday() {
        return session.state()
                .rollup()
                .tally(session.state().roadmap().root())
                .routine()
                .done();
    }

    @Test
    void whatIsDoneBeforeTheDayBeginsBelongsToTheDayBefore() {
        session.set(List.of(Sessions.item(session, "Read")), Status.DONE);

        assertThat(session.state().rollup().today()).isEqualTo("2026-11-23");
        var id = session.state().ids().id(Sessions.item(session, "Read"));
        assertThat(session.state().progress().onDay(id, LocalDate.parse("2026-11-23")))
                .contains(Status.DONE);
    }

    @Test
    void aSessionThatStaysOpenGoesOverToTheNewDayWithAnOpenRoutineAndAllElseAsItWas() {
        session.set(List.of(Sessions.item(session, "Read"), Sessions.item(session, "Algebra")), Status.DONE);
        var told = new ArrayList<SessionState>();
        session.observe(told::add);

        now.set(Instant.parse("2026-11-24T02:59:59Z"));
        session.followDay();
        assertThat(told).isEmpty();
        assertThat(doneToday()).isEqualTo(1);

        now.set(Instant.parse("2026-11-24T03:00:00Z"));
        session.followDay();
        assertThat(told).hasSize(1);
        assertThat(session.state().rollup().today()).isEqualTo("2026-11-24");
        assertThat(doneToday()).isZero();
        var root = session.state().roadmap().root();
        assertThat(session.state().rollup().tally(root).once().done()).isEqualTo(1);

        session.toggle(List.of(Sessions.item(session, "Write")));
        assertThat(doneToday()).isEqualTo(1);
    }

    @Test
    void readingTheFilesAgainKeepsTheDay() {
        now.set(Instant.parse("2026-11-24T09:00:00Z"));
        session.followDay();
        session.reload();
        assertThat(session.state().rollup().today()).isEqualTo("2026-11-24");
    }

    @Test
    void anotherHourAtWhichTheDayBeginsHoldsAtOnce() {
        days.set(new CalendarPreferences(0, DayOfWeek.MONDAY));
        session.followDay();
        assertThat(session.state().rollup().today()).isEqualTo("2026-11-24");
    }

    @Test
    void aClockThatIsSetBackShowsTheDayThatItSays() {
        session.set(List.of(Sessions.item(session, "Read")), Status.DONE);
        now.set(Instant.parse("2026-11-20T12:00:00Z"));
        session.followDay();
        assertThat(session.state().rollup().today()).isEqualTo("2026-11-20");
        assertThat(doneToday()).isZero();
        now.set(Instant.parse("2026-11-23T12:00:00Z"));
        session.followDay();
        assertThat(doneToday()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // The hour from 2 to 3 is left out in Berlin on 29 March 2026, and comes twice on 25 October.
        "Europe/Berlin, 3, 2026-03-29T00:59:59Z, 2026-03-28",
        "Europe/Berlin, 3, 2026-03-29T01:00:00Z, 2026-03-29",
        "Europe/Berlin, 2, 2026-03-29T00:59:59Z, 2026-03-28",
        "Europe/Berlin, 2, 2026-03-29T01:00:00Z, 2026-03-29",
        "Europe/Berlin, 3, 2026-10-25T01:59:59Z, 2026-10-24",
        "Europe/Berlin, 3, 2026-10-25T02:00:00Z, 2026-10-25",
        "Pacific/Auckland, 4, 2026-11-23T14:59:59Z, 2026-11-23",
        "Pacific/Auckland, 4, 2026-11-23T15:00:00Z, 2026-11-24",
        "America/Los_Angeles, 0, 2026-11-23T07:59:59Z, 2026-11-22",
    })
    void theDayBeginsWhenTheWallClockShowsItsHour(String zone, int hour, String instant, LocalDate day) {
        days.set(new CalendarPreferences(hour, DayOfWeek.MONDAY));
        now.set(Instant.parse(instant));
        assertThat(environment(zone).today()).isEqualTo(day);
    }
}
