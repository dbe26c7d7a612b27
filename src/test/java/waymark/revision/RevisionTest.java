package waymark.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.item;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.RecallEdits;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.store.ProgressStore;

/** Which done topics come back, on a clock that is moved on from day to day. */
class RevisionTest {
    private static final LocalDate BEGIN = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    private Path plan(int topics) throws Exception {
        var lines = new StringBuilder("# Plan\n\n## Phase 1\n");
        IntStream.rangeClosed(1, topics)
                .forEach(number -> lines.append("- [ ] topic ").append(number).append('\n'));
        lines.append("\n## Daily Routine\n- [ ] stretch\n\n## Goals\n### 3-Month Goal\n- [ ] a job\n");
        return Sessions.write(folder, lines.toString());
    }

    private static Session after(Path plan, int days) throws Exception {
        return Sessions.open(plan, Clock.offset(Sessions.NOON, Duration.ofDays(days)));
    }

    private static Revision on(Session session) {
        return Revision.of(session.activity());
    }

    private static List<String> due(Session session) {
        return on(session).due().stream().map(due -> due.item().text()).toList();
    }

    private static void tick(Session session, String... topics) {
        for (String topic : topics) {
            session.set(List.of(item(session, topic)), Status.DONE);
        }
    }

    private static int answer(Session session, String topic, Recall recall) {
        return RecallEdits.answer(session, item(session, topic), recall);
    }

    @Test
    void whatIsDoneComesBackAfterGrowingIntervalsAndStaysDone() throws Exception {
        Path plan = plan(2);
        tick(after(plan, 0), "topic 1");
        var asked = new ArrayList<Integer>();
        for (int day = 0; day < 300; day++) {
            Session session = after(plan, day);
            if (!due(session).isEmpty()) {
                asked.add(day);
                assertThat(answer(session, "topic 1", Recall.KNOWN)).isEqualTo(1);
                assertThat(session.state().rollup().status(item(session, "topic 1")))
                        .isEqualTo(Status.DONE);
            }
        }
        assertThat(asked).startsWith(2, 13).hasSizeBetween(4, 5);
        var waits = IntStream.range(1, asked.size())
                .mapToObj(i -> asked.get(i) - asked.get(i - 1))
                .toList();
        assertThat(waits).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsForgottenComesBackFirstAndStaysDone() throws Exception {
        Path plan = plan(3);
        tick(after(plan, 0), "topic 1", "topic 2", "topic 3");
        Session session = after(plan, 2);
        answer(session, "topic 1", Recall.KNOWN);
        answer(session, "topic 2", Recall.SHAKY);
        answer(session, "topic 3", Recall.FORGOTTEN);
        assertThat(session.state().rollup().overall().done()).isEqualTo(3);
        assertThat(due(after(plan, 3))).containsExactly("topic 3");
        assertThat(due(after(plan, 12))).containsExactly("topic 3", "topic 2");
    }

    @Test
    void atMostFiveADayAndWhatIsMissedWaitsWithoutPilingUp() throws Exception {
        Path plan = plan(40);
        Session first = after(plan, 0);
        first.set(first.state().roadmap().items().limit(40).toList(), Status.DONE);
        assertThat(due(after(plan, 1))).isEmpty();
        Session late = after(plan, 200);
        assertThat(due(late)).containsExactly("topic 1", "topic 2", "topic 3", "topic 4", "topic 5");
        for (int answers = 1; answers <= 5; answers++) {
            answer(late, due(late).getFirst(), Recall.KNOWN);
            assertThat(due(late)).hasSize(5 - answers);
        }
        assertThat(on(late)).isEqualTo(new Revision(List.of(), 5));
        assertThat(due(after(plan, 201))).startsWith("topic 6").hasSize(5);
    }

    @Test
    void onlyDoneTopicsComeBackNeitherTheRoutineNorGoalsNorWhatIsSkipped() throws Exception {
        Path plan = plan(3);
        Session session = after(plan, 0);
        tick(session, "topic 1", "stretch", "a job");
        session.set(List.of(item(session, "topic 2")), Status.SKIPPED);
        Session later = after(plan, 400);
        assertThat(due(later)).containsExactly("topic 1");
        for (String other : List.of("topic 2", "topic 3", "stretch", "a job")) {
            assertThat(answer(later, other, Recall.KNOWN)).as(other).isZero();
        }
    }

    @Test
    void undoTakesAnAnswerBackAndRedoGivesItAgain() throws Exception {
        Path plan = plan(1);
        tick(after(plan, 0), "topic 1");
        Session session = after(plan, 5);
        var before = on(session);
        assertThat(before.due()).hasSize(1);
        answer(session, "topic 1", Recall.SHAKY);
        var answered = on(session);
        session.undo();
        assertThat(on(session)).isEqualTo(before);
        session.redo();
        assertThat(on(session)).isEqualTo(answered).isEqualTo(new Revision(List.of(), 1));
        assertThat(on(after(plan, 5))).isEqualTo(answered);
    }

    @Test
    void theLastAnswerOfADayHolds() throws Exception {
        Path plan = plan(1);
        tick(after(plan, 0), "topic 1");
        Session session = after(plan, 5);
        answer(session, "topic 1", Recall.KNOWN);
        answer(session, "topic 1", Recall.FORGOTTEN);
        assertThat(answer(session, "topic 1", Recall.FORGOTTEN)).isZero();
        assertThat(due(after(plan, 6))).containsExactly("topic 1");
    }

    @Test
    void whatIsDoneAnewIsRevisedAnew() throws Exception {
        Path plan = plan(1);
        tick(after(plan, 0), "topic 1");
        answer(after(plan, 2), "topic 1", Recall.KNOWN);
        Session session = after(plan, 5);
        session.set(List.of(item(session, "topic 1")), Status.OPEN);
        assertThat(due(after(plan, 50))).isEmpty();
        tick(after(plan, 60), "topic 1");
        assertThat(due(after(plan, 61))).isEmpty();
        assertThat(due(after(plan, 62))).containsExactly("topic 1");
    }

    @Test
    void whatWasTickedInTheFileHasNoDayAndWaitsBehindTheOthers() throws Exception {
        Path plan = plan(3);
        tick(after(plan, 0), "topic 3");
        Files.writeString(plan, Files.readString(plan).replace("[ ] topic 2", "[x] topic 2"));
        Session session = after(plan, 9);
        assertThat(due(session)).containsExactly("topic 3", "topic 2");
        answer(session, "topic 2", Recall.FORGOTTEN);
        assertThat(on(after(plan, 10)).due().getLast().done()).isEmpty();
        assertThat(due(after(plan, 10))).containsExactly("topic 3", "topic 2");
    }

    @Test
    void answersOfTwoDevicesGiveTheSameInAnyOrder() throws Exception {
        Path plan = plan(6);
        Session session = after(plan, 0);
        tick(session, "topic 1", "topic 2", "topic 3", "topic 4", "topic 5", "topic 6");
        Path file = ProgressStore.beside(plan);
        String common = Files.readString(file);
        var random = new Random(14);
        var lines = new ArrayList<String>();
        for (int device = 0; device < 2; device++) {
            Files.writeString(file, common);
            for (int day = 2; day < 60; day += 1 + random.nextInt(4)) {
                for (var due : on(after(plan, day)).due()) {
                    answer(after(plan, day), due.item().text(), Recall.values()[random.nextInt(3)]);
                }
            }
            Files.readString(file).substring(common.length()).lines().forEach(lines::add);
        }
        assertThat(lines).hasSizeGreaterThan(30);
        var seen = new ArrayList<String>();
        for (int order = 0; order < 20; order++) {
            Files.writeString(file, common + String.join("\n", lines) + "\n");
            seen.add(on(after(plan, 61)).due().stream()
                    .map(due -> due.item().text() + due.since() + due.last())
                    .toList()
                    .toString());
            Collections.shuffle(lines, random);
            lines.add(lines.get(random.nextInt(lines.size())));
        }
        assertThat(seen.getFirst()).contains("topic");
        assertThat(seen).containsOnly(seen.getFirst());
    }

    @Test
    void aClockThatJumpsAndDaysToComeAreNoReasonToFail() throws Exception {
        Path plan = plan(1);
        tick(after(plan, 100), "topic 1");
        assertThat(due(after(plan, 0))).isEmpty();
        answer(after(plan, 50), "topic 1", Recall.KNOWN);
        assertThat(due(after(plan, 101))).isEmpty();
        assertThat(due(after(plan, 102))).containsExactly("topic 1");
        answer(after(plan, 30_000), "topic 1", Recall.KNOWN);
        assertThat(due(after(plan, 200))).isEmpty();
        assertThat(on(after(plan, 66_600)).due())
                .allSatisfy(due -> assertThat(due.since()).isAfter(BEGIN));
    }
}
