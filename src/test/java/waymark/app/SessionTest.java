package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.app.Sessions.item;
import static waymark.app.Sessions.section;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import waymark.app.Problem.Kind;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Period;
import waymark.schedule.Box;
import waymark.schedule.PhaseState;
import waymark.schedule.PhaseState.Source;

class SessionTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            ## 1. Phase 1: Basics
            *Duration: 2-3 weeks*

            - [ ] 1.1 Algebra
              - [ ] 1.1.1 Vectors
              - [ ] 1.1.2 Matrices
              - [x] 1.1.3 Numbers
            - [ ] 1.2 Python

            ## 2. Daily Routine

            - [ ] Read a paper

            ## 3. Progress

            - **Phase 1**: [ ] Not Started [ ] In Progress [ ] Completed
            - **Current Topic**: ________

            ## 4. Monthly Review

            - **What I Learned**: ________
            """;

    SessionTest() {
        super(PLAN);
    }

    private Box box(String text) {
        return session.state().rollup().box(topic(session, text));
    }

    private PhaseState phase() {
        return session.state().rollup().phase(section(session, "Phase 1: Basics"));
    }

    private void reopen() throws ProblemException {
        session = Sessions.open(file);
    }

    private int toggle(String text) {
        return session.toggle(List.of(topic(session, text)));
    }

    private Path progressFile() {
        return folder.resolve("plan.md.progress.jsonl");
    }

    @Test
    void tickingALeafMovesItsAncestors() {
        toggle("Vectors");
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        assertThat(box("Algebra")).isEqualTo(Box.MIXED);
        assertThat(box("Phase 1: Basics")).isEqualTo(Box.MIXED);
        assertThat(session.state()
                        .rollup()
                        .tally(session.state().roadmap().root())
                        .once()
                        .done())
                .isEqualTo(2);
        assertThat(phase()).isEqualTo(new PhaseState(PhaseStatus.IN_PROGRESS, Source.DERIVED));
    }

    @Test
    void tickingTwiceOpensAgain() {
        toggle("Python");
        toggle("Python");
        assertThat(box("Python")).isEqualTo(Box.OPEN);
    }

    @Test
    void tickingAParentTicksWhatIsOpenBelowAndTakesExactlyThatBack() {
        toggle("Vectors");
        assertThat(toggle("Algebra")).as("only Matrices was open").isEqualTo(1);
        assertThat(box("Algebra")).isEqualTo(Box.DONE);
        toggle("Algebra");
        assertThat(box("Vectors")).as("ticked by hand").isEqualTo(Box.DONE);
        assertThat(box("Numbers")).as("ticked by the author").isEqualTo(Box.DONE);
        assertThat(box("Matrices")).isEqualTo(Box.OPEN);
    }

    @Test
    void takingATickBackRestoresWhatWasBefore() {
        session.set(List.of(topic(session, "Matrices")), Status.DOING);
        toggle("Algebra");
        toggle("Algebra");
        assertThat(box("Matrices")).isEqualTo(Box.DOING);
        assertThat(box("Vectors")).isEqualTo(Box.OPEN);
    }

    @Test
    void aParentWhoseTopicsWereAllTickedByHandKeepsThem() {
        toggle("Vectors");
        toggle("Matrices");
        assertThat(toggle("Algebra")).isZero();
        assertThat(box("Algebra")).isEqualTo(Box.DONE);
    }

    @Test
    void tickingASectionTicksAllBelowAsOneStep() {
        toggle("Phase 1: Basics");
        assertThat(phase().status()).isEqualTo(PhaseStatus.COMPLETED);
        session.undo();
        assertThat(phase()).isEqualTo(new PhaseState(PhaseStatus.IN_PROGRESS, Source.DERIVED));
        assertThat(box("Python")).isEqualTo(Box.OPEN);
    }

    @Test
    void skippedItemsLeaveTheCount() {
        session.toggleSkipped(List.of(topic(session, "Python")));
        var once =
                session.state().rollup().tally(session.state().roadmap().root()).once();
        assertThat(once.counted()).isEqualTo(3);
        assertThat(once.done()).isEqualTo(1);
    }

    @Test
    void aRoutineItemIsTickedForTheDay() throws Exception {
        toggle("Read a paper");
        assertThat(box("Read a paper")).isEqualTo(Box.DONE);
        session = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofDays(1)));
        assertThat(box("Read a paper")).isEqualTo(Box.OPEN);
    }

    @Test
    void undoAndRedoReachOverARestart() throws Exception {
        toggle("Vectors");
        toggle("Python");
        reopen();
        session.undo();
        assertThat(box("Python")).isEqualTo(Box.OPEN);
        reopen();
        session.undo();
        assertThat(box("Vectors")).isEqualTo(Box.OPEN);
        assertThat(session.undo()).isZero();
        reopen();
        session.redo();
        session.redo();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        assertThat(box("Python")).isEqualTo(Box.DONE);
        assertThat(session.redo()).isZero();
        session.undo();
        assertThat(box("Python")).isEqualTo(Box.OPEN);
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void stepsOnTheSameTopicAreUndoneOneAfterAnother() {
        toggle("Vectors");
        toggle("Vectors");
        session.set(List.of(topic(session, "Vectors")), Status.SKIPPED);
        session.undo();
        assertThat(box("Vectors")).isEqualTo(Box.OPEN);
        session.undo();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        session.undo();
        assertThat(box("Vectors")).isEqualTo(Box.OPEN);
        assertThat(session.undo()).isZero();
        session.redo();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void aNewStepForgetsWhatCouldBeRedone() {
        toggle("Vectors");
        session.undo();
        toggle("Python");
        assertThat(session.redo()).isZero();
    }

    @Test
    void aTickAndItsUndoLeaveEveryFigureAsBefore() {
        var rollup = session.state().rollup();
        for (Topic topic : session.state().roadmap().topics()) {
            session.toggle(List.of(topic));
            if (session.state().history().undoable().isPresent()) {
                session.undo();
            }
            for (Topic other : session.state().roadmap().topics()) {
                assertThat(session.state().rollup().tally(other))
                        .as("tally of %s after ticking %s", other.text(), topic.text())
                        .isEqualTo(rollup.tally(other));
                assertThat(session.state().rollup().box(other)).isEqualTo(rollup.box(other));
            }
        }
    }

    @Test
    void aPhaseFollowsItsItemsUntilItIsSet() {
        var phase = section(session, "Phase 1: Basics");
        session.setPhase(phase, Optional.of(PhaseStatus.COMPLETED));
        assertThat(phase()).isEqualTo(new PhaseState(PhaseStatus.COMPLETED, Source.SET));
        session.setPhase(phase, Optional.empty());
        assertThat(phase().source()).isEqualTo(Source.DERIVED);
        session.undo();
        assertThat(phase().source()).isEqualTo(Source.SET);
    }

    @Test
    void everythingIsThereOnAnotherDay() throws Exception {
        byte[] before = Files.readAllBytes(file);
        toggle("Vectors");
        session.setPhase(section(session, "Phase 1: Basics"), Optional.of(PhaseStatus.IN_PROGRESS));
        session.setField((Blank) topic(session, "Current Topic"), "Matrices");
        session.setReview((Blank) topic(session, "What I Learned"), Period.month(2026, 11), "A lot\nReally");
        session.setNote(topic(session, "Python"), "Ask Kim");
        session = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofDays(40)));
        var state = session.state();
        assertThat(state.problems()).isEmpty();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        assertThat(phase()).isEqualTo(new PhaseState(PhaseStatus.IN_PROGRESS, Source.SET));
        assertThat(state.progress().field(state.ids().id(topic(session, "Current Topic"))))
                .contains("Matrices");
        assertThat(state.progress().review(state.ids().id(topic(session, "What I Learned")), Period.month(2026, 11)))
                .contains("A lot\nReally");
        assertThat(state.progress().note(state.ids().id(topic(session, "Python"))))
                .contains("Ask Kim");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void openingWritesNothing() throws Exception {
        assertThat(progressFile()).doesNotExist();
        toggle("Vectors");
        byte[] before = Files.readAllBytes(progressFile());
        reopen();
        assertThat(Files.readAllBytes(progressFile())).isEqualTo(before);
    }

    @Test
    void topicsAreWrittenDownBeforeTheFirstTickAndNotAgain() throws Exception {
        toggle("Vectors");
        toggle("Python");
        reopen();
        toggle("Matrices");
        assertThat(Files.readAllLines(progressFile()).stream().filter(line -> line.contains("\"topics\"")))
                .hasSize(1);
    }

    @Test
    void tellsEveryStateToItsObservers() {
        var seen = new ArrayList<SaveState>();
        session.observe(state -> seen.add(state.saved()));
        toggle("Vectors");
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isInstanceOf(SaveState.Saving.class);
        assertThat(seen.getLast()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void keepsWhatCannotBeWrittenAndWritesItLater() throws Exception {
        Files.createDirectory(progressFile());
        toggle("Vectors");
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        Files.delete(progressFile());
        toggle("Python");
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        reopen();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
        assertThat(box("Python")).isEqualTo(Box.DONE);
    }

    @Test
    void tellsOfDamagedLinesAndUsesTheOthers() throws Exception {
        toggle("Vectors");
        Files.writeString(progressFile(), Files.readString(progressFile()) + "{\"v\":1,broken\n");
        reopen();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.PROGRESS_DAMAGED);
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void doesNotWriteToTheFileOfANewerVersion() throws Exception {
        String newer = "{\"v\":2,\"whatever\":true}\n";
        Files.writeString(progressFile(), newer);
        reopen();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.PROGRESS_NEWER);
        assertThat(toggle("Vectors")).isZero();
        assertThat(progressFile()).hasContent(newer);
    }

    @Test
    void keepsTicksOfTopicsThatAreGone() throws Exception {
        toggle("Vectors");
        Files.writeString(file, PLAN.replace("  - [ ] 1.1.1 Vectors\n", ""));
        reopen();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.LOST_TOPICS);
        Files.writeString(file, PLAN);
        reopen();
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void keepsTicksWhenTheRoadmapIsRenumbered() throws Exception {
        toggle("Vectors");
        Files.writeString(file, PLAN.replace("1.1.1 Vectors", "1.1.9 Vectors"));
        reopen();
        assertThat(item(session, "Vectors").number()).isEqualTo("1.1.9");
        assertThat(box("Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void refusesWhatIsNoRoadmap() throws IOException {
        Path missing = folder.resolve("none.md");
        Path binary = Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        assertThatThrownBy(() -> Sessions.open(missing))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.ROADMAP_MISSING));
        assertThatThrownBy(() -> Sessions.open(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.ROADMAP_IS_FOLDER));
        assertThatThrownBy(() -> Sessions.open(binary))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.ROADMAP_BINARY));
    }

    @Test
    void opensAFileWithoutTasksAndSaysSo() throws Exception {
        Files.writeString(file, "# Just words\n");
        reopen();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.NO_TASKS);
    }

    @Test
    void everyStepSaysHowMuchItChanged() {
        var phase = section(session, "Phase 1: Basics");
        var topic = (Blank) topic(session, "Current Topic");
        var learned = (Blank) topic(session, "What I Learned");
        var today = LocalDate.of(2026, 11, 23);
        assertThat(List.of(
                        session.setPhase(phase, Optional.of(PhaseStatus.COMPLETED)),
                        session.setCountingKind(phase, Optional.of(CountingKind.OPTIONAL)),
                        session.track(phase, Optional.of(Tracking.OFF)),
                        session.setField(topic, "Matrices"),
                        session.setReview(learned, Period.month(2026, 11), "A lot"),
                        session.setNote(phase, "Ask Kim"),
                        session.toggleSkipped(List.of(topic(session, "Vectors"))),
                        session.pauseRoutine(today, Optional.empty()),
                        session.resumeRoutine(today)))
                .containsOnly(1);
        assertThat(List.of(
                        session.setPhase(phase, Optional.of(PhaseStatus.COMPLETED)),
                        session.setField(topic, "Matrices"),
                        session.setNote(phase, "Ask Kim")))
                .as("it is so already")
                .containsOnly(0);
    }

    @Test
    void aRoadmapIsCalledLikeItsTopHeadingElseLikeItsFile() throws Exception {
        assertThat(session.state().title()).isEqualTo("Plan");
        Files.writeString(file, "- [ ] Vectors\n");
        reopen();
        assertThat(session.state().title()).isEqualTo("plan.md");
    }

    @Test
    void aProblemTakesThePlaceOfOneOfItsKindAndOfNoOther() {
        var told = new ArrayList<List<Problem>>();
        session.observe(state -> told.add(state.problems()));
        var missing = Problem.of(Kind.ROADMAP_GONE, "plan.md");
        session.report(missing);
        session.report(Problem.of(Kind.PROGRESS_UNREADABLE, "plan.md", "locked"));
        session.report(Problem.of(Kind.PROGRESS_UNREADABLE, "plan.md", "broken"));
        session.report(missing);
        assertThat(told)
                .hasSize(3)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
                .containsExactly(missing, Problem.of(Kind.PROGRESS_UNREADABLE, "plan.md", "broken"));
    }
}
