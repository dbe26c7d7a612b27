package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.history.History;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Status;

/** A past day is shown as it was then. */
class PastStateTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant BEGIN = Instant.parse("2026-01-05T11:00:00Z");

    @TempDir
    Path folder;

    private static LocalDate date(int day) {
        return LocalDate.of(2026, 1, 5).plusDays(day);
    }

    private static Session open(Path file, int day) throws Exception {
        return Sessions.open(file, Clock.fixed(BEGIN.plus(Duration.ofDays(day)), ZONE));
    }

    private static PastState at(SessionState now, LocalDate day) {
        return PastState.of(now, day, OffsetDateTime::toLocalDate);
    }

    /** The statuses of all leaves, by their ids: the routine as of the day. */
    private static Map<String, Status> statuses(SessionState state) {
        var statuses = new HashMap<String, Status>();
        state.roadmap()
                .items()
                .filter(Item::isLeaf)
                .forEach(item ->
                        statuses.put(state.ids().id(item), state.rollup().status(item)));
        return statuses;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachDayIsShownAsItWasSeenThen(long seed) throws Exception {
        var random = new Random(seed);
        Path file = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        var seen = new TreeMap<LocalDate, SessionState>();
        for (int day = 0; day < 30; day += 1 + random.nextInt(3)) {
            if (random.nextInt(3) == 0) {
                // The author adds a topic, and ticks boxes in the file.
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replaceFirst("(?m)^(- \\[ ] 2\\.\\d+ .*)$", "$1\n- [ ] Something new of day " + day)
                                .replaceFirst("- \\[ ] 4\\.", "- [x] 4."));
            }
            var session = open(file, day);
            var topics = session.state().roadmap().topics();
            for (int i = 0; i < 5; i++) {
                var topic = topics.get(random.nextInt(topics.size()));
                switch (random.nextInt(6)) {
                    case 0 -> session.undo();
                    case 1 -> session.setNote(topic, "note " + i);
                    default -> session.set(List.of(topic), Status.values()[random.nextInt(5)]);
                }
            }
            seen.put(date(day), session.state());
        }
        SessionState last = open(file, 31).state();
        History history = History.of(last.rollup(), last.ledger(), OffsetDateTime::toLocalDate);
        seen.forEach((day, then) -> {
            PastState past = at(last, day);
            assertThat(past.day()).isEqualTo(day);
            assertThat(statuses(past.state())).as("%s", day).isEqualTo(statuses(then));
            assertThat(past.state().rollup().overall().done())
                    .isEqualTo(then.rollup().overall().done())
                    .isEqualTo(history.on(day).overall().done());
            assertThat(past.state().rollup().overall().all())
                    .isEqualTo(history.on(day).overall().all());
            assertThat(past.gone()).isZero();
            for (Item item : past.state().roadmap().items().toList()) {
                String id = past.state().ids().id(item);
                assertThat(past.state().progress().note(id))
                        .isEqualTo(then.progress().note(id));
            }
        });
    }

    @Test
    void whatTheFileWasReplacedWithDidNotHoldBefore() throws Exception {
        Path file =
                Files.writeString(folder.resolve("plan.md"), "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n- **Name**: ____\n");
        var first = open(file, 0);
        first.set(List.of(first.state().roadmap().items().findFirst().orElseThrow()), Status.DONE);
        open(file, 3)
                .setField(first.state().roadmap().all(Blank.class).findFirst().orElseThrow(), "later");
        // As an export writes it over the roadmap.
        Files.writeString(file, "# P\n\n- [x] a\n- [x] b\n- [ ] d\n- **Name**: ____\n");
        var now = open(file, 5);
        now.setNote(now.state().roadmap().root(), "seen");
        PastState past = at(now.state(), date(1));
        assertThat(past.state().rollup().overall().done()).isEqualTo(1);
        assertThat(past.later()).isEqualTo(1);
        assertThat(past.gone()).isEqualTo(1);
        assertThat(past.state().progress().latest())
                .noneMatch(change -> change.metadata().at().toLocalDate().isAfter(date(1)));
        assertThat(past.state().history().undoable()).isEmpty();
    }

    @Test
    void beforeTheFirstDayNothingIsDone() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.md"), "# P\n\n## A\n\nText.\n\n- [ ] a\n");
        var session = open(file, 10);
        session.set(session.state().roadmap().items().toList(), Status.DONE);
        PastState past = at(session.state(), date(-400));
        assertThat(past.state().rollup().overall().done()).isZero();
        assertThat(past.state().roadmap().size())
                .isEqualTo(session.state().roadmap().size());
        assertThat(at(open(Files.writeString(folder.resolve("empty.md"), ""), 0).state(), date(-1))
                        .state()
                        .roadmap()
                        .size())
                .isEqualTo(1);
    }
}
