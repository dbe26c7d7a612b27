package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.app.Export;
import waymark.app.SessionFixture;
import waymark.app.Sessions;
import waymark.export.MarkdownExport.Marks;
import waymark.model.CountingKind;
import waymark.model.Topic;

/** The user has the last word on how a section counts. */
class CountingKindChoiceTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            ## Daily Routine

            - [ ] Read

            ### Morning

            - [ ] Stretch
            - [x] Walk (Optional)

            ## Work

            - [ ] Write
            - Later
              - [ ] Publish
            """;

    CountingKindChoiceTest() {
        super(PLAN);
    }

    private void set(String section, CountingKind countingKind) {
        assertThat(session.setCountingKind(Sessions.section(session, section), Optional.of(countingKind)))
                .isEqualTo(1);
    }

    private void clear(String section) {
        session.setCountingKind(Sessions.section(session, section), Optional.empty());
    }

    private CountingKind countingKind(String item) {
        return session.state().rollup().countingKind(Sessions.item(session, item));
    }

    private Tally all() {
        return session.state().rollup().tally(session.state().roadmap().root());
    }

    private String exported() {
        return new String(Export.of(Marks.PLAIN).markdown(session.state()), StandardCharsets.UTF_8);
    }

    @Test
    void allBelowAnOverruledSectionCountsAsTheReaderSays() {
        set("Daily Routine", CountingKind.ONCE);
        assertThat(List.of(countingKind("Read"), countingKind("Stretch"), countingKind("Walk (Optional)")))
                .containsOnly(CountingKind.ONCE);
        assertThat(all().once().all()).isEqualTo(5);
        assertThat(all().routine().all()).isZero();
        assertThat(all().once().done()).isEqualTo(1);
    }

    @Test
    void theNearestOverruledSectionWins() {
        set("Daily Routine", CountingKind.ONCE);
        set("Morning", CountingKind.GOAL);
        assertThat(countingKind("Read")).isEqualTo(CountingKind.ONCE);
        assertThat(countingKind("Stretch")).isEqualTo(CountingKind.GOAL);
        clear("Daily Routine");
        assertThat(countingKind("Read")).isEqualTo(CountingKind.ROUTINE);
        assertThat(countingKind("Stretch")).isEqualTo(CountingKind.GOAL);
        clear("Morning");
        assertThat(countingKind("Stretch")).isEqualTo(CountingKind.ROUTINE);
        assertThat(countingKind("Walk (Optional)")).isEqualTo(CountingKind.OPTIONAL);
    }

    @Test
    void aListEntryThatGroupsTasksIsASectionToo() {
        set("Later", CountingKind.OPTIONAL);
        assertThat(countingKind("Publish")).isEqualTo(CountingKind.OPTIONAL);
        assertThat(all().once().all()).isEqualTo(1);
        assertThat(all().optional().all()).isEqualTo(2);
    }

    @Test
    void itIsAStepThatCanBeUndoneAndIsKept() throws Exception {
        var before = all();
        set("Work", CountingKind.OPTIONAL);
        session = Sessions.open(file);
        assertThat(countingKind("Write")).isEqualTo(CountingKind.OPTIONAL);
        session.undo();
        assertThat(countingKind("Write")).isEqualTo(CountingKind.ONCE);
        assertThat(all()).isEqualTo(before);
        session.redo();
        assertThat(all().once().all()).isZero();
        assertThat(session.setCountingKind(Sessions.section(session, "Work"), Optional.of(CountingKind.OPTIONAL)))
                .as("nothing to change")
                .isZero();
    }

    @Test
    void theRoadmapItselfStaysAsTheAuthorWroteIt() {
        var roadmap = session.state().roadmap();
        set("Work", CountingKind.ROUTINE);
        assertThat(session.state().roadmap()).isSameAs(roadmap);
        assertThat(exported()).isEqualTo(PLAN);
    }

    @Test
    void whatIsDoneDailyIsTickedForTheDayAndNotExported() throws Exception {
        set("Work", CountingKind.ROUTINE);
        session.toggle(List.of(Sessions.item(session, "Write")));
        assertThat(all().routine().done()).isEqualTo(1);
        assertThat(exported()).isEqualTo(PLAN);
        session = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofDays(1)));
        assertThat(all().routine().done()).isZero();
    }

    @Test
    void whatIsNoRoutineAnyMoreIsTickedForGoodAndExported() throws Exception {
        set("Daily Routine", CountingKind.ONCE);
        session.toggle(List.of(Sessions.section(session, "Daily Routine")));
        assertThat(exported()).isEqualTo(PLAN.replace("[ ] Read", "[x] Read").replace("[ ] Stretch", "[x] Stretch"));
        session = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofDays(1)));
        assertThat(all().once().done()).isEqualTo(3);
    }

    @Test
    void ticksOutlastAChangeOfMind() {
        Topic write = Sessions.topic(session, "Write");
        session.toggle(List.of(write));
        set("Work", CountingKind.ROUTINE);
        assertThat(session.state().rollup().box(write)).isEqualTo(Box.OPEN);
        clear("Work");
        assertThat(session.state().rollup().box(write)).isEqualTo(Box.DONE);
    }

    @Test
    void aChoiceForTheWholeRoadmapReachesEverySection() {
        session.setCountingKind(session.state().roadmap().root(), Optional.of(CountingKind.GOAL));
        assertThat(countingKind("Stretch")).isEqualTo(CountingKind.GOAL);
        assertThat(countingKind("Read")).isEqualTo(CountingKind.GOAL);
    }
}
