package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Box;

class LostTopicEditsTest extends SessionFixture {
    LostTopicEditsTest() {
        super(Sessions.PLAN);
    }

    private static final String OTHER = """
            # Plan

            - [ ] Painting with oil
            - [ ] Matrices
            - [ ] Limits
            - [ ] A parent
              - [ ] A child
            """;

    private String lost;

    @BeforeEach
    void open() throws Exception {
        session.set(List.of(topic(session, "Vectors")), Status.DONE);
        session.setNote(topic(session, "Vectors"), "See chapter 2");
        lost = session.state().ids().id(topic(session, "Vectors"));
        Files.writeString(file, OTHER);
        session = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofDays(3)));
    }

    private Box box(String text) {
        return session.state().rollup().box(topic(session, text));
    }

    private String note(String text) {
        return session.state()
                .progress()
                .note(session.state().ids().id(topic(session, text)))
                .orElse("");
    }

    private int accept(String text) {
        return session.accept(lost, topic(session, text));
    }

    @Test
    void whatWasDoneGoesOverAsOneStep() {
        assertThat(session.state().changes().undecided()).isEqualTo(1);
        assertThat(accept("Painting with oil")).isEqualTo(3);
        assertThat(box("Painting with oil")).isEqualTo(Box.DONE);
        assertThat(note("Painting with oil")).isEqualTo("See chapter 2");
        assertThat(session.state().changes().undecided()).isZero();
        assertThat(session.undo()).isEqualTo(3);
        assertThat(box("Painting with oil")).isEqualTo(Box.OPEN);
        assertThat(note("Painting with oil")).isEmpty();
        assertThat(session.state().changes().undecided()).isEqualTo(1);
        session.redo();
        assertThat(session.state().changes().undecided()).isZero();
    }

    @Test
    void itStaysDoneOnTheDayItWasDone() {
        accept("Painting with oil");
        var state = session.state();
        assertThat(state.progress()
                        .item(state.ids().id(topic(session, "Painting with oil")))
                        .orElseThrow()
                        .metadata()
                        .at()
                        .toLocalDate())
                .hasToString("2026-11-23");
    }

    @Test
    void doingItTwiceChangesNothing() throws Exception {
        accept("Painting with oil");
        assertThat(accept("Painting with oil")).isZero();
        assertThat(accept("Limits")).isZero();
        session = Sessions.open(file);
        assertThat(accept("Painting with oil")).isZero();
        assertThat(session.state().changes().undecided()).isZero();
    }

    @Test
    void theOldVersionBringsTheOldStateBack() throws Exception {
        accept("Painting with oil");
        Files.writeString(file, Sessions.PLAN);
        session = Sessions.open(file);
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        session.set(List.of(topic(session, "Vectors")), Status.SKIPPED);
        Files.writeString(file, OTHER);
        session = Sessions.open(file);
        assertThat(session.state().changes().undecided())
                .as("what was done after the decision waits for another")
                .isEqualTo(1);
    }

    @Test
    void whatFitsNotIsRefused() {
        assertThat(accept("A parent")).isZero();
        assertThat(session.accept(lost, session.state().roadmap().root())).isZero();
        assertThat(session.state().changes().undecided()).isEqualTo(1);
    }

    @Test
    void theNewerOfTwoStatusesHoldsAndNotesArePutTogether() {
        session.set(List.of(topic(session, "Limits")), Status.SKIPPED);
        session.setNote(topic(session, "Limits"), "Later");
        accept("Limits");
        assertThat(box("Limits")).isEqualTo(Box.SKIPPED);
        assertThat(note("Limits")).isEqualTo("Later\n\nSee chapter 2");
    }

    @Test
    void whatIsLetGoIsAskedForNoMore() throws Exception {
        assertThat(session.dismiss(lost)).isEqualTo(1);
        assertThat(session.state().changes().undecided()).isZero();
        session = Sessions.open(file);
        assertThat(session.state().changes().undecided()).isZero();
        session.undo();
        assertThat(session.state().changes().undecided()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoMachinesComeToTheSameIdsAndTheSameQuestions(long seed) throws IOException, ProblemException {
        var random = new Random(seed);
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path roadmap = here.resolve("plan.md");
        Files.writeString(roadmap, RandomPlan.first(random));
        for (int version = 0; version < 4; version++) {
            Session one = Sessions.open(roadmap);
            var items = one.state().roadmap().items().filter(Item::isLeaf).toList();
            one.toggle(List.of(items.get(random.nextInt(items.size()))));
            one.state().changes().toDecide().stream()
                    .findFirst()
                    .ifPresent(question -> one.accept(
                            question.before().id(), question.candidates().getFirst()));
            Files.writeString(roadmap, RandomPlan.edited(Files.readString(roadmap), random));
            Files.writeString(there.resolve("plan.md"), Files.readString(roadmap));
            String ledger = "plan.md.progress.jsonl";
            Files.writeString(there.resolve(ledger), Files.readString(here.resolve(ledger)));
            Session mine = Sessions.open(roadmap);
            Session theirs = Sessions.open(there.resolve("plan.md"));
            assertThat(ids(theirs)).isEqualTo(ids(mine));
            assertThat(theirs.state().changes()).isEqualTo(mine.state().changes());
            long held = mine.state().progress().latest().stream()
                    .filter(change -> change instanceof waymark.progress.Change.OfStatus && change.hasValue())
                    .filter(change -> mine.state().ids().index(change.about()).isEmpty())
                    .filter(change ->
                            mine.state().progress().resolution(change.about()).isEmpty())
                    .count();
            assertThat(mine.state().changes().undecided())
                    .as("nothing is dropped silently")
                    .isGreaterThanOrEqualTo((int) held);
        }
    }

    private static List<String> ids(Session session) {
        return session.state().roadmap().topics().stream()
                .map(session.state().ids()::id)
                .toList();
    }
}
