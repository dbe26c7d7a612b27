package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.model.Topic;

/** A step that is worked out in the background comes to what it comes to at once, whatever is done meanwhile. */
class LargeStepsTest {
    private static final String PLAN = """
            # Plan

            ## One
            - [ ] a
            - [ ] b
            - [x] c

            ## Two
            - [ ] d
            - [-] e
            """;

    @TempDir
    private Path folder;

    private final HeldBackground background = HeldBackground.held();
    private final List<Integer> counts = new ArrayList<>();
    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = open("later", background);
    }

    private Session open(String name, Background background) throws Exception {
        Path file = Sessions.write(Files.createDirectories(folder.resolve(name)), PLAN);
        return Session.open(file, new Environment(Sessions.NOON, "here", new Random(-17), background));
    }

    private void later(String... texts) {
        List<Topic> topics = List.of(texts).stream().map(this::topic).toList();
        session.step(open -> open.toggle(topics), true, counts::add);
    }

    private Topic topic(String text) {
        return Sessions.topic(session, text);
    }

    private Status status(String text) {
        return session.state().rollup().status(Sessions.item(session, text));
    }

    private String written(String name) throws Exception {
        return Files.readString(folder.resolve(name).resolve("plan.md.progress.jsonl"));
    }

    @Test
    void leavesTheVeryBytesThatItLeavesAtOnce() throws Exception {
        later("Plan");
        background.settle();
        session.step(Session::undo, true, counts::add);
        background.settle();
        session.step(Session::redo, true, counts::add);
        background.settle();
        Session atOnce = open("once", Background.SAME_THREAD);
        atOnce.toggle(List.of(Sessions.topic(atOnce, "Plan")));
        atOnce.undo();
        atOnce.redo();
        assertThat(counts).containsExactly(3, 3, 3);
        assertThat(written("later")).isEqualTo(written("once"));
        assertThat(session.state().ledger()).isEqualTo(atOnce.state().ledger());
    }

    @Test
    void isSavingUntilItIsOnDisk() {
        later("Plan");
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saving.class);
        assertThat(status("a")).isEqualTo(Status.OPEN);
        background.settle();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(status("a")).isEqualTo(Status.DONE);
    }

    @Test
    void whatIsDoneMeanwhileHoldsToo() throws Exception {
        later("Two");
        session.setNote(topic("a"), "meanwhile");
        session.set(List.of(topic("a")), Status.DOING);
        background.settle();
        assertThat(status("d")).isEqualTo(Status.DONE);
        assertThat(status("a")).isEqualTo(Status.DOING);
        var read = Sessions.open(session.state().file()).state();
        assertThat(read.ledger()).isEqualTo(session.state().ledger());
        assertThat(read.rollup().overall()).isEqualTo(session.state().rollup().overall());
    }

    @Test
    void stepsAreMadeInTheOrderInWhichTheyAreAskedFor() {
        later("One");
        later("One");
        session.step(open -> open.set(List.of(topic("d")), Status.DEFERRED), false, counts::add);
        assertThat(status("d")).isEqualTo(Status.OPEN);
        background.settle();
        assertThat(counts).containsExactly(2, 2, 1);
        assertThat(List.of(status("a"), status("b"), status("c"), status("d")))
                .containsExactly(Status.OPEN, Status.OPEN, Status.DONE, Status.DEFERRED);
        session.undo();
        assertThat(status("d")).isEqualTo(Status.OPEN);
    }

    @Test
    void anotherVersionOfTheRoadmapMayComeMeanwhile() throws Exception {
        session.set(List.of(topic("e")), Status.OPEN);
        background.settle();
        later("One");
        later("d");
        Files.writeString(session.state().file(), PLAN.replace("## One", "- [ ] z\n\n## One"));
        session.reload();
        background.settle();
        assertThat(List.of(status("z"), status("a"), status("b"), status("d"), status("e")))
                .containsExactly(Status.OPEN, Status.DONE, Status.DONE, Status.DONE, Status.OPEN);
    }

    @Test
    void whatChangesNothingLeavesSavingAsItWas() {
        session.step(Session::undo, true, counts::add);
        background.settle();
        assertThat(counts).containsExactly(0);
        assertThat(session.state().saved()).isInstanceOf(SaveState.Unchanged.class);
    }

    @Test
    void aFailureIsToldAndTheNextStepIsMade() {
        session.step(
                open -> {
                    throw new IllegalStateException("broken");
                },
                true,
                counts::add);
        later("a");
        background.settle();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Problem.Kind.INTERNAL_ERROR);
        assertThat(counts).containsExactly(0, 1);
        assertThat(status("a")).isEqualTo(Status.DONE);
    }

    @Test
    void whoeverFailsToHearOfAStepDoesNotHoldUpTheNext() {
        session.step(open -> open.set(List.of(topic("a")), Status.DONE), true, count -> {
            throw new IllegalStateException("deaf");
        });
        later("b");
        assertThatThrownBy(background::settle).hasMessage("deaf");
        background.settle();
        assertThat(counts).containsExactly(1);
        assertThat(List.of(status("a"), status("b"))).containsOnly(Status.DONE);
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoTakesBackTheStepBeforeItWhateverVersionComesMeanwhile() throws Exception {
        session.set(List.of(topic("e")), Status.OPEN);
        background.settle();
        later("One");
        session.step(Session::undo, false, counts::add);
        Files.writeString(session.state().file(), PLAN.replace("## One", "- [ ] z\n\n## One"));
        session.reload();
        background.settle();
        assertThat(counts).containsExactly(2, 2);
        assertThat(List.of(status("a"), status("b"), status("e"))).containsOnly(Status.OPEN);
    }

    @Test
    void smallStepsAreMadeInTheSessionItself() {
        var made = new ArrayList<Session>();
        later("One");
        session.step(
                open -> {
                    made.add(open);
                    return 0;
                },
                false,
                counts::add);
        background.settle();
        assertThat(made).containsExactly(session);
    }

    @Test
    void aSmallStepIsMadeAtOnceWhereNoLargeOneIsUnderWay() {
        session.step(open -> open.set(List.of(topic("a")), Status.DONE), false, counts::add);
        assertThat(counts).containsExactly(1);
        assertThat(status("a")).isEqualTo(Status.DONE);
    }

    /** Closing the window asks what becomes of what isn't saved: not before it is known what that is. */
    @Test
    void isSavingAlsoWhileSavingFails() throws Exception {
        session.set(List.of(topic("a")), Status.DONE);
        Path progress = folder.resolve("later").resolve("plan.md.progress.jsonl");
        Files.createDirectory(progress);
        background.settle();
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        later("b");
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saving.class);
        background.settle();
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(status("b")).isEqualTo(Status.DONE);
    }

    /** The first change of all goes with what the topics looked like: of the version that it is about. */
    @Test
    void aVersionThatIsReadDuringTheFirstStepDoesNotTakeItsTopicsAway() throws Exception {
        Files.writeString(session.state().file(), PLAN.replace("] a", "] something else altogether"));
        session.reload();
        var reading = background.take();
        later("One");
        reading.forEach(Runnable::run);
        background.settle();
        assertThat(written("later")).contains("\"text\":\"a\"");
        assertThat(Sessions.open(session.state().file()).state().changes().lost())
                .extracting(lost -> lost.before().text())
                .contains("a");
    }

    @Test
    void whatNobodyCouldShowIsSavedAllTheSame() throws Exception {
        session.observe(state -> {
            if (state.saved() instanceof SaveState.Saving && status("a") == Status.DONE) {
                throw new IllegalStateException("blind");
            }
        });
        assertThatThrownBy(() -> session.set(List.of(topic("a")), Status.DONE)).hasMessage("blind");
        background.settle();
        assertThat(Sessions.open(session.state().file()).state().progress().latest())
                .hasSize(1);
    }
}
