package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.schedule.Box;

/** However wrong the clock of a device is, what was done last on what could be seen is what holds. */
class WrongClockTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Sessions.write(folder, "# Plan\n\n- [ ] Vectors\n- [ ] Matrices\n");
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse(time), ZoneId.of("Europe/Berlin"));
    }

    private Box setAndReopen(Clock clock, Status status) throws Exception {
        Session session = Sessions.open(file, clock);
        session.set(List.of(topic(session, "Vectors")), status);
        Session again = Sessions.open(file);
        return again.state().rollup().box(topic(again, "Vectors"));
    }

    @Test
    void aClockThatJumpsTenYearsEitherWayOrRunsBackwardsChangesNothing() throws Exception {
        assertThat(setAndReopen(at("2026-11-23T12:00:00Z"), Status.DONE)).isEqualTo(Box.DONE);
        assertThat(setAndReopen(at("2036-11-23T12:00:00Z"), Status.SKIPPED)).isEqualTo(Box.SKIPPED);
        assertThat(setAndReopen(at("2026-11-24T12:00:00Z"), Status.DOING)).isEqualTo(Box.DOING);
        assertThat(setAndReopen(at("2016-11-23T12:00:00Z"), Status.DEFERRED)).isEqualTo(Box.DEFERRED);
        assertThat(setAndReopen(at("1970-01-01T00:00:00Z"), Status.DONE)).isEqualTo(Box.DONE);
        assertThat(setAndReopen(at("9999-11-23T12:00:00Z"), Status.OPEN)).isEqualTo(Box.OPEN);
        assertThat(setAndReopen(at("2026-11-25T12:00:00Z"), Status.DONE)).isEqualTo(Box.DONE);
    }

    @Test
    void theHourThatComesTwiceInAutumnChangesNothing() throws Exception {
        assertThat(setAndReopen(at("2026-10-25T00:59:59Z"), Status.DONE)).isEqualTo(Box.DONE);
        assertThat(setAndReopen(at("2026-10-25T01:00:01Z"), Status.SKIPPED)).isEqualTo(Box.SKIPPED);
    }

    @Test
    void anUndoTakesBackTheLastStepWhateverTheClockSays() throws Exception {
        setAndReopen(at("2036-11-23T12:00:00Z"), Status.SKIPPED);
        setAndReopen(at("2016-11-23T12:00:00Z"), Status.DONE);
        Session session = Sessions.open(file, at("2006-11-23T12:00:00Z"));

        session.undo();

        assertThat(session.state().rollup().box(topic(session, "Vectors"))).isEqualTo(Box.SKIPPED);
        session.redo();
        assertThat(session.state().rollup().box(topic(session, "Vectors"))).isEqualTo(Box.DONE);
    }

    @Test
    void aLineFromFurtherAheadThanAnyClockIsToldAndOutranksNobody() throws Exception {
        setAndReopen(at("2026-11-23T12:00:00Z"), Status.DONE);
        Path progress = folder.resolve("plan.md.progress.jsonl");
        Files.writeString(
                progress,
                Files.readAllLines(progress)
                                .getLast()
                                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"3" + "Z".repeat(25) + "\"")
                        + "\n",
                StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(progress);

        for (Status status : List.of(Status.OPEN, Status.SKIPPED, Status.DOING, Status.OPEN)) {
            Session session = Sessions.open(file);
            assertThat(session.state().problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.PROGRESS_AHEAD);
            assertThat(session.set(List.of(topic(session, "Vectors")), status)).isEqualTo(1);
            Session again = Sessions.open(file);
            assertThat(again.state().rollup().status((waymark.model.Item) topic(again, "Vectors")))
                    .isEqualTo(status);
        }

        assertThat(Files.readAllBytes(progress)).startsWith(before);
    }
}
