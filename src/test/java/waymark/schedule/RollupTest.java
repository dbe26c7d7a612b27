package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.SessionState;
import waymark.app.Sessions;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;

/** Contract 6: there is one count, and following a change step by step comes to the same as counting anew. */
class RollupTest {
    @TempDir
    Path folder;

    private Path sample() throws Exception {
        return Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("roadmap.md"));
    }

    private static Count naive(SessionState state, Topic topic, CountingKind countingKind) {
        Count sum = Count.NONE;
        for (Topic below : state.roadmap().subtree(topic)) {
            if (below instanceof Item item && item.isLeaf() && state.rollup().countingKind(item) == countingKind) {
                Status status = state.rollup().status(item);
                sum = sum.plus(new Count(
                        1,
                        status == Status.DONE ? 1 : 0,
                        status == Status.SKIPPED ? 1 : 0,
                        status == Status.DOING ? 1 : 0,
                        0));
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void followingChangesEqualsCountingAnew(long seed) throws Exception {
        Path file = sample();
        var session = Sessions.open(file);
        var random = new Random(seed);
        var topics = session.state().roadmap().topics();
        for (int i = 0; i < 200; i++) {
            var topic = List.of(topics.get(random.nextInt(topics.size())));
            switch (random.nextInt(5)) {
                case 0 -> session.toggle(topic);
                case 1 -> session.set(topic, Status.values()[random.nextInt(5)]);
                case 2 -> session.undo();
                case 3 -> {
                    if (topic.getFirst() instanceof Section section) {
                        var countingKind = CountingKind.values()[random.nextInt(4)];
                        session.setCountingKind(
                                section, Optional.of(countingKind).filter(some -> random.nextBoolean()));
                    }
                }
                default -> session.redo();
            }
        }
        var state = session.state();
        var anew = Sessions.open(file).state();
        for (Topic topic : topics) {
            assertThat(state.rollup().tally(topic))
                    .as("seed %d", seed)
                    .isEqualTo(anew.rollup().tally(topic));
            assertThat(state.rollup().box(topic))
                    .as("seed %d", seed)
                    .isEqualTo(anew.rollup().box(topic));
            for (CountingKind countingKind : CountingKind.values()) {
                Count count = state.rollup().tally(topic).of(countingKind);
                assertThat(new Count(count.all(), count.done(), count.skipped(), count.doing(), 0))
                        .as("seed %d", seed)
                        .isEqualTo(naive(state, topic, countingKind));
            }
        }
    }

    @Test
    void countsTheRoadmap() throws Exception {
        var state = Sessions.open(sample()).state();
        Tally all = state.rollup().tally(state.roadmap().root());
        assertThat(all.once().all()).isEqualTo(439);
        assertThat(all.goal().all()).isEqualTo(20);
        assertThat(all.optional().all()).isEqualTo(6);
        assertThat(all.routine().all()).isEqualTo(13);
    }

    @Test
    void theOverallFigureIsOfLeavesOfTheKindsThatTheRuleNames() throws Exception {
        var rollup = Sessions.open(Sessions.write(folder, """
                        # Plan
                        - [ ] whole
                          - [ ] part
                        ## Goals
                        - [ ] publish
                        ## Optional
                        - [ ] more
                        ## Daily Routine
                        - [ ] read
                        """)).state().rollup();
        assertThat(counted(rollup)).containsExactly("part");
        assertThat(counted(rollup.counting(new CountingRule(false, true, false))))
                .containsExactly("part", "more");
        assertThat(counted(rollup.counting(new CountingRule(false, false, true))))
                .containsExactly("part", "publish");
    }

    private static List<String> counted(Rollup rollup) {
        return rollup.roadmap()
                .items()
                .filter(rollup::isCounted)
                .map(Item::text)
                .toList();
    }

    @Test
    void anOddMarkIsShownUntilTheUserSaysSomething() throws Exception {
        var session = Sessions.open(
                Sessions.write(folder, "# Plan\n## Part\n- [?] leaf\n- [!] whole\n  - [ ] below\n- [x] closed\n"));
        assertThat(sign(session.state(), "leaf")).isEqualTo("?");
        assertThat(sign(session.state(), "whole")).isEqualTo("!");
        assertThat(sign(session.state(), "closed")).isEmpty();
        assertThat(sign(session.state(), "Part")).isEmpty();

        session.set(List.of(Sessions.item(session, "leaf")), Status.DOING);
        session.set(List.of(Sessions.item(session, "leaf")), Status.OPEN);
        session.set(List.of(Sessions.item(session, "below")), Status.DOING);
        session.set(List.of(Sessions.item(session, "below")), Status.OPEN);
        assertThat(sign(session.state(), "leaf")).isEmpty();
        assertThat(sign(session.state(), "whole")).isEmpty();
    }

    private static String sign(SessionState state, String text) {
        return state.rollup()
                .sign(state.roadmap().topics().stream()
                        .filter(topic -> topic.text().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aSectionWithoutItemsIsOpenAndNotSkipped() throws Exception {
        var session = Sessions.open(Sessions.write(folder, "# Plan\n## Empty\ntext\n## Full\n- [ ] a\n"));
        assertThat(session.state().rollup().box(Sessions.section(session, "Empty")))
                .isEqualTo(Box.OPEN);
    }

    @Test
    void aParentKeepsItsMarkInTheFileUntilSomethingBelowIsChanged() throws Exception {
        var session = Sessions.open(Sessions.write(folder, "- [x] a\n  - [ ] b\n  - [ ] c\n"));
        var a = Sessions.item(session, "a");
        assertThat(session.state().rollup().box(a)).isEqualTo(Box.DONE);
        session.set(List.of(Sessions.item(session, "b")), Status.DONE);
        assertThat(session.state().rollup().box(a)).isEqualTo(Box.MIXED);
        session.undo();
        assertThat(session.state().rollup().box(a)).isEqualTo(Box.DONE);
    }

    @Test
    void aParentIsDoneWhenTheRestIsSkipped() throws Exception {
        var session = Sessions.open(Sessions.write(folder, "- [ ] a\n  - [ ] b\n  - [ ] c\n"));
        session.set(List.of(Sessions.item(session, "b")), Status.SKIPPED);
        assertThat(session.state().rollup().box(Sessions.item(session, "a"))).isEqualTo(Box.OPEN);
        session.set(List.of(Sessions.item(session, "c")), Status.DONE);
        assertThat(session.state().rollup().box(Sessions.item(session, "a"))).isEqualTo(Box.DONE);
        session.set(List.of(Sessions.item(session, "c")), Status.SKIPPED);
        assertThat(session.state().rollup().box(Sessions.item(session, "a"))).isEqualTo(Box.SKIPPED);
    }
}
