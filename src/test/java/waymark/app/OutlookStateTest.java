package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.section;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.export.ExportFormat;
import waymark.forecast.WorkDay;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.Status;
import waymark.model.Tracking;
import waymark.outlook.Outlook;
import waymark.progress.Period;
import waymark.review.ReviewDraft;
import waymark.schedule.CountingRule;

/** What was done on a day was done on that day, whatever becomes of the topic later. */
class OutlookStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final String PLAN = """
            # Plan

            ## Phase 1: Numbers
            *Duration: 4 weeks*

            - [ ] Vectors
            - [ ] Matrices
            - [ ] Limits
            - [ ] A course
              - [ ] Lectures
              - [ ] Exercises

            ## Phase 2: For ever
            *Duration: Ongoing*

            - [ ] Papers
            - [ ] Talks

            ## Books

            - Gilbert Strang
            - Michael Spivak
            """;

    @TempDir
    Path folder;

    private Session open(String markdown, Clock clock) throws Exception {
        return Sessions.open(Sessions.write(folder, markdown), clock);
    }

    private static OutlookState outlook(Session session) {
        return OutlookState.of(session.state(), OffsetDateTime::toLocalDate);
    }

    private static void assertDays(Session session, Map<LocalDate, Integer> all, List<WorkDay> counted) {
        var outlook = outlook(session);
        assertThat(outlook.topics()).isEqualTo(all);
        assertThat(outlook.outlook().days()).isEqualTo(counted);
    }

    private static void tick(Session session, String... topics) {
        session.set(List.of(topics).stream().map(text -> topic(session, text)).toList(), Status.DONE);
    }

    @Test
    void whatWasDoneStaysOnItsDayWhenTheAuthorRemovesIt() throws Exception {
        tick(open(PLAN, Sessions.NOON), "Vectors", "Lectures", "Exercises", "Papers");
        tick(open(PLAN, Clock.offset(Sessions.NOON, Duration.ofDays(1))), "Matrices");
        var before = open(PLAN, Clock.offset(Sessions.NOON, Duration.ofDays(2)));
        assertDays(before, Map.of(DAY, 4, NEXT, 1), List.of(new WorkDay(DAY, 3), new WorkDay(NEXT, 1)));

        String shorter = PLAN.lines()
                .filter(line -> !line.matches(".*(Vectors|Matrices|A course|Lectures|Exercises|Papers|Limits).*"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        var after = open(shorter, Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertThat(after.state().changes().lost()).isNotEmpty();
        assertDays(after, Map.of(DAY, 4, NEXT, 1), List.of(new WorkDay(DAY, 3), new WorkDay(NEXT, 1)));
    }

    @Test
    void aTopicThatIsAnotherNowIsCountedOnce() throws Exception {
        tick(open(PLAN, Sessions.NOON), "Vectors");
        var session =
                open(PLAN.replace("Vectors", "Painting with oil"), Clock.offset(Sessions.NOON, Duration.ofDays(3)));
        String lost = session.state().changes().lost().getFirst().before().id();
        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));

        session.accept(lost, topic(session, "Painting with oil"));

        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
        session.undo();
        session.dismiss(lost);
        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
    }

    @Test
    void whatWasTakenBackOrIsTrackedNoMoreIsNotCounted() throws Exception {
        var session = open(PLAN, Sessions.NOON);
        session.track(section(session, "Books"), Optional.of(Tracking.ON));
        tick(session, "Gilbert Strang", "Limits");
        session.set(List.of(topic(session, "Limits")), Status.OPEN);
        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));

        session.track(section(session, "Books"), Optional.of(Tracking.OFF));
        var after = open(PLAN.replace("- [ ] Limits\n", ""), Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertDays(after, Map.of(), List.of());
    }

    @Test
    void entriesThatTheAuthorRemovesStayOnTheirDayWhileTheirSectionIsTracked() throws Exception {
        var session = open(PLAN, Sessions.NOON);
        session.track(section(session, "Books"), Optional.of(Tracking.ON));
        tick(session, "Gilbert Strang");
        Files.delete(folder.resolve("plan.md"));
        var after = open(PLAN.replace("- Gilbert Strang\n", ""), Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertDays(after, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
    }

    @Test
    void aRewordedTopicThatIsTickedAgainByHandCountsOnceUntilTheUserDecides() throws Exception {
        String plan = PLAN.replace("Vectors", "Vectors and their products");
        tick(open(plan, Sessions.NOON), "Vectors and their products");
        String split = PLAN.replace("Vectors", "Vectors and products\n- [ ] Vectors, their products");
        var session = open(split, Clock.offset(Sessions.NOON, Duration.ofDays(1)));
        var lost = session.state().changes().toDecide().getFirst();
        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
        tick(session, lost.candidates().getFirst().text());
        assertDays(session, Map.of(NEXT, 1), List.of(new WorkDay(NEXT, 1)));
        assertThat(Outlook.of(session.activity()).days()).containsExactly(new WorkDay(NEXT, 1));

        session.dismiss(lost.before().id());

        assertDays(session, Map.of(DAY, 1, NEXT, 1), List.of(new WorkDay(DAY, 1), new WorkDay(NEXT, 1)));
    }

    private static final String SIDE = """

            ## Optional: Reading

            - [ ] Novels

            ### Poems

            - [ ] Sonnets

            ## Goals

            - [ ] A job

            ## Shop

            - [ ] Mugs
            - [ ] Mats (optional)

            ## Daily Routine

            - [ ] Gym
            """;

    @Test
    void whatDidNotCountStillDoesNotWhenItsSectionIsRemoved() throws Exception {
        var session = open(PLAN + SIDE, Sessions.NOON);
        session.setCountingKind(section(session, "Shop"), Optional.of(CountingKind.OPTIONAL));
        tick(session, "Vectors", "Novels", "Sonnets", "A job", "Mugs", "Mats (optional)");
        assertDays(session, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));

        var after = open(PLAN, Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertDays(after, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
        after.countBy(CountingRule.STANDARD.withOptional(true));
        assertThat(outlook(after).topics()).isEqualTo(Map.of(DAY, 5));
    }

    @Test
    void anOptionalTopicThatIsRemovedAloneDoesNotCount() throws Exception {
        tick(open(PLAN + SIDE, Sessions.NOON), "Mugs", "Mats (optional)");

        var after = open(
                PLAN + SIDE.replace("- [ ] Mats (optional)\n", ""), Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertDays(after, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
    }

    @Test
    void entriesOfASectionThatIsRemovedWhileItIsTrackedStayOnTheirDay() throws Exception {
        var session = open(PLAN, Sessions.NOON);
        session.track(section(session, "Books"), Optional.of(Tracking.ON));
        tick(session, "Gilbert Strang");

        var after = open(PLAN.substring(0, PLAN.indexOf("## Books")), Clock.offset(Sessions.NOON, Duration.ofDays(3)));

        assertDays(after, Map.of(DAY, 1), List.of(new WorkDay(DAY, 1)));
    }

    @Test
    void exportsAndReviewsCountWhatWasRemovedAsTheYearDoes() throws Exception {
        String plan = PLAN + "\n## Monthly Review\n- **What I Learned**: ____\n";
        tick(open(plan, Sessions.NOON), "Vectors", "Limits");
        var after = open(plan.replace("- [ ] Vectors\n", ""), Clock.offset(Sessions.NOON, Duration.ofDays(1)));

        assertThat(outlook(after).topics()).isEqualTo(Map.of(DAY, 2));
        var month = ReviewDraft.of(after.activity(), Period.of(BlankInterval.MONTH, NEXT));
        assertThat(month.ticked()).isEqualTo(2);
        assertThat(month.lines((Blank) topic(after, "What I Learned")))
                .containsExactly(new ReviewDraft.Line.Items(
                        section(after, "Phase 1: Numbers"), List.of(Sessions.item(after, "Limits"))));
        var picture = new StringBuilder();
        ExportFormat.of("heatmap")
                .orElseThrow()
                .write(picture, Export.content(after.state(), OffsetDateTime::toLocalDate));
        assertThat(picture).contains("2026-11-23: 2<");
    }
}
