package waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.DraftText;
import waymark.app.Messages;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Blank;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.progress.Period;

/** What a month suggests to write, from ledgers that are known. */
class ReviewDraftTest {
    private static final String PLAN = """
            # Project plan

            ## Phase 1: Basics
            *Duration: 2 weeks*

            - [ ] Vectors
            - [ ] Matrices

            ## Phase 2: Models
            *Duration: 4 weeks*

            ### Regression
            - [ ] Simple
            - [ ] Multiple
            - [ ] Projections

            ### Projects
            - [ ] House prices
            - [ ] Churn

            ## Daily Routine
            - [ ] Read

            ## Current Focus
            - **Current Phase**: ____
            - **Current Topic**: ____
            - **Start Date**: ____
            - **Target Completion**: ____

            ## About me
            - **Name**: ____
            - **Goal of the year**: ____
            - **Deadline**: ____

            ## Monthly Review
            - **What I Learned**: ____
            - **Projects Completed**: ____
            - **Challenges Faced**: ____
            - **Next Month Goals**: ____
            - **Mood**: ____
            """;

    @TempDir
    Path folder;

    private Path roadmap;

    @BeforeEach
    void write() throws IOException {
        roadmap = Sessions.write(folder, PLAN);
    }

    private Session on(String instant) throws ProblemException {
        return Sessions.open(roadmap, Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Berlin")));
    }

    private static void set(Session session, Status status, String... items) {
        for (String item : items) {
            session.set(List.of(Sessions.item(session, item)), status);
        }
    }

    private static ReviewDraft draft(Session session, String period) {
        return ReviewDraft.of(session.activity(), Period.parse(period));
    }

    private static String text(Session session, String period, String prompt) {
        return new DraftText(new Messages(Locale.ENGLISH))
                .of(draft(session, period), (Blank) Sessions.topic(session, prompt), session.activity());
    }

    @Test
    void whatWasLearnedIsWhatWasDoneThatMonthWithItsNotes() throws Exception {
        set(on("2026-10-31T22:59:59Z"), Status.DONE, "Vectors");
        Session november = on("2026-11-01T00:00:00Z");
        set(november, Status.DONE, "Matrices", "Simple", "Multiple");
        november.setNote(Sessions.item(november, "Simple"), "least squares\nby hand");

        assertThat(text(november, "2026-11", "What I Learned"))
                .isEqualTo("Phase 1: Basics: Matrices\nRegression: Simple, Multiple\nSimple: least squares by hand");
        assertThat(text(november, "2026-10", "What I Learned")).isEqualTo("Phase 1: Basics: Vectors");
        assertThat(text(november, "2026-11", "Mood")).isEqualTo(text(november, "2026-11", "What I Learned"));
        assertThat(text(november, "2026-09", "What I Learned")).isEmpty();
    }

    @Test
    void theDayIsThatOfTheReadersClock() throws Exception {
        set(on("2026-10-31T23:30:00Z"), Status.DONE, "Vectors");
        Session later = on("2026-12-01T10:00:00Z");

        assertThat(draft(later, "2026-11").ticked()).isEqualTo(1);
        assertThat(draft(later, "2026-10").ticked()).isZero();
        assertThat(draft(later, "2026-W44").ticked()).isEqualTo(1);
        assertThat(draft(later, "2026-Q4").ticked()).isEqualTo(1);
    }

    @Test
    void aTickThatWasTakenBackAndMadeAgainKeepsItsMonth() throws Exception {
        set(on("2026-10-05T10:00:00Z"), Status.DONE, "Vectors");
        Session november = on("2026-11-05T10:00:00Z");
        set(november, Status.SKIPPED, "Vectors");
        november.undo();
        set(november, Status.DONE, "Matrices");
        november.undo();

        assertThat(draft(november, "2026-11").ticked()).isZero();
        assertThat(draft(november, "2026-10").ticked()).isEqualTo(1);
    }

    @Test
    void projectsAreFinishedPhasesAndWhatStandsBelowSuchAHeading() throws Exception {
        Session november = on("2026-11-05T10:00:00Z");
        set(november, Status.DONE, "Vectors", "Matrices", "House prices", "Projections");

        assertThat(text(november, "2026-11", "Projects Completed"))
                .isEqualTo("Finished: Phase 1: Basics\nHouse prices");
        assertThat(draft(november, "2026-11").finished()).isEqualTo(1);
        assertThat(draft(november, "2026-12").finished()).isZero();
    }

    @Test
    void aPhaseThatTheReaderCompletedIsFinishedOnThatDay() throws Exception {
        set(on("2026-10-05T10:00:00Z"), Status.DONE, "Vectors", "Matrices");
        Session november = on("2026-11-05T10:00:00Z");
        november.setPhase(Sessions.section(november, "Phase 1: Basics"), Optional.of(PhaseStatus.COMPLETED));

        assertThat(draft(november, "2026-11").finished()).isEqualTo(1);
        assertThat(draft(november, "2026-10").finished()).isZero();
    }

    @Test
    void challengesAreWhatWasSkippedOrPutOffOrTakesLong() throws Exception {
        set(on("2026-11-01T10:00:00Z"), Status.DOING, "Simple");
        set(on("2026-11-12T10:00:00Z"), Status.DOING, "Multiple");
        Session today = on("2026-11-20T10:00:00Z");
        set(today, Status.SKIPPED, "Vectors");
        set(today, Status.DEFERRED, "Churn");

        assertThat(text(today, "2026-11", "Challenges Faced"))
                .isEqualTo("Simple: started 19 days ago, still open\nVectors: skipped\nChurn: deferred");
        assertThat(text(today, "2026-10", "Challenges Faced")).isEmpty();
    }

    @Test
    void goalsAreThePresentFocusAndWhatIsNextInThePresentPhase() throws Exception {
        Session today = on("2026-11-20T10:00:00Z");
        set(today, Status.DONE, "Vectors", "Matrices", "Simple");
        set(today, Status.DOING, "Churn");
        today.setField((Blank) Sessions.topic(today, "Current Topic"), "Regression");

        assertThat(text(today, "2026-11", "Next Month Goals")).isEqualTo("""
                        Phase 2: Models
                        Current Topic: Regression
                        Projects: Churn, House prices
                        Regression: Multiple, Projections""");
        assertThat(text(today, "2026-10", "Next Month Goals")).isEmpty();
    }

    private static void fill(Session session, String label, String value) {
        session.setField((Blank) Sessions.topic(session, label), value);
    }

    @Test
    void aDayIsAGoalWhileItIsToComeAndIsWrittenAsTheLocaleDoes() throws Exception {
        Session today = on("2026-11-20T10:00:00Z");
        fill(today, "Current Phase", "Phase 1");
        fill(today, "Start Date", "2026-06-01");
        fill(today, "Target Completion", "2027-05-31");
        fill(today, "Name", "Kim");
        fill(today, "Goal of the year", "read more");
        fill(today, "Deadline", "2026-11-20");

        assertThat(text(today, "2026-11", "Next Month Goals")).isEqualTo("""
                        Current Phase: Phase 1
                        Target Completion: May 31, 2027
                        Goal of the year: read more
                        Phase 1: Basics: Vectors, Matrices""");
        assertThat(new DraftText(new Messages(Locale.GERMANY))
                        .of(
                                draft(today, "2026-11"),
                                (Blank) Sessions.topic(today, "Next Month Goals"),
                                today.activity()))
                .contains("Target Completion: 31.05.2027");
    }

    @Test
    void theFocusComesBeforeTheRestOfThePhase() throws Exception {
        Session today = on("2026-11-20T10:00:00Z");
        fill(today, "Current Phase", "Phase 2: Models");
        fill(today, "Current Topic", "Projects");

        assertThat(text(today, "2026-11", "Next Month Goals"))
                .endsWith("Projects: House prices, Churn\nRegression: Simple, Multiple, Projections");
    }

    @Test
    void daysOfTheRoutineAreCountedOnce() throws Exception {
        set(on("2026-11-03T10:00:00Z"), Status.DONE, "Read");
        set(on("2026-11-04T10:00:00Z"), Status.DONE, "Read");
        Session today = on("2026-11-05T10:00:00Z");
        set(today, Status.DONE, "Read");
        today.undo();

        assertThat(draft(today, "2026-11").routineDays()).isEqualTo(2);
        assertThat(draft(today, "2026-11").ticked()).isZero();
    }

    @Test
    void onlyThePromptForGoalsLooksAheadAndOnlyWhileThePeriodLasts() throws Exception {
        Session today = on("2026-11-20T10:00:00Z");
        var goals = (Blank) Sessions.topic(today, "Next Month Goals");

        assertThat(draft(today, "2026-11").looksAhead(goals)).isTrue();
        assertThat(draft(today, "2026-10").looksAhead(goals)).isFalse();
        assertThat(draft(today, "2026-11").looksAhead((Blank) Sessions.topic(today, "What I Learned")))
                .isFalse();
    }

    @Test
    void aMonthFullOfNotesStaysADraftAndNotAList() throws Exception {
        var plan = new StringBuilder("# Plan\n\n## Reading\n");
        for (int page = 0; page < 45; page++) {
            plan.append("- [ ] Page ").append(page).append('\n');
        }
        roadmap = Sessions.write(folder, plan + "\n## Monthly Review\n- **What I Learned**: ____\n");
        Session november = on("2026-11-05T10:00:00Z");
        november.set(List.of(Sessions.topic(november, "Reading")), Status.DONE);
        for (int page = 0; page < 45; page++) {
            november.setNote(Sessions.item(november, "Page " + page), "note " + page);
        }

        List<ReviewDraft.Line> lines =
                draft(november, "2026-11").lines((Blank) Sessions.topic(november, "What I Learned"));
        assertThat(lines).hasSize(40);
        assertThat(((ReviewDraft.Line.Items) lines.getFirst()).items()).hasSize(40);
        assertThat(lines.getLast())
                .isEqualTo(new ReviewDraft.Line.Noted(Sessions.item(november, "Page 38"), "note 38"));
    }

    @Test
    void allThatStandsBelowAHeadingOfProjectsIsAProject() throws Exception {
        roadmap = Sessions.write(
                folder,
                "# Plan\n\n## Projects\n- [ ] House prices\n- [ ] Churn\n\n## Monthly Review\n- **Projects**: ____\n");
        Session november = on("2026-11-05T10:00:00Z");
        set(november, Status.DONE, "House prices", "Churn");

        assertThat(draft(november, "2026-11").lines(prompt(november)))
                .extracting(line -> ((ReviewDraft.Line.Noted) line).item().text())
                .containsExactly("House prices", "Churn");
    }

    private static Blank prompt(Session session) {
        return session.state().roadmap().all(Blank.class).findFirst().orElseThrow();
    }

    @Test
    void aDoneItemIsNotAChallenge() throws Exception {
        set(on("2026-11-01T10:00:00Z"), Status.DONE, "Simple");
        assertThat(text(on("2026-11-20T10:00:00Z"), "2026-11", "Challenges Faced"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What I Learned, LEARNED",
        "Projects Completed, PROJECTS",
        "Challenges Faced, CHALLENGES",
        "Next Month Goals, GOALS",
        "Was ich gelernt habe, LEARNED",
        "Fertige Projekte, PROJECTS",
        "Schwierigkeiten, CHALLENGES",
        "Ziele für nächsten Monat, GOALS",
        "Ce que j'ai appris, LEARNED",
        "Objectifs du mois prochain, GOALS",
        "学到的东西, LEARNED",
        "完成的项目, PROJECTS",
        "遇到的困难, CHALLENGES",
        "下月目标, GOALS",
        "Трудности, CHALLENGES",
        "Proyectos terminados, PROJECTS",
        "Gratitude, LEARNED",
    })
    void aPromptIsKnownByItsWords(String label, Prompt prompt) {
        assertThat(Prompt.of(label)).isEqualTo(prompt);
    }
}
