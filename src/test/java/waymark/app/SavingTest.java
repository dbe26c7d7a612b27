package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.app.SaveState.NotSaved;
import waymark.app.SaveState.Saved;
import waymark.model.Status;
import waymark.schedule.Box;

/** What can't be written stays in memory, is told, and is tried again by itself until it is on disk. */
class SavingTest {
    private static final String PLAN = """
            # Plan

            - [ ] Vectors
            - [ ] Matrices
            """;

    @TempDir
    private Path parent;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Path folder;
    private Path file;
    private Path progress;
    private Session session;

    private final Background byHand = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
            Background.SAME_THREAD.run(work, onSuccess, onFailure);
        }

        @Override
        public void later(Duration pause, Runnable task) {
            pauses.add(pause);
            waiting.add(task);
        }
    };

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(parent.resolve("plans"));
        file = Sessions.write(folder, PLAN);
        progress = folder.resolve("plan.md.progress.jsonl");
        session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-7), byHand));
    }

    private void tick(String text) {
        session.set(List.of(topic(session, text)), Status.DONE);
    }

    private void timePasses() {
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private String reason() {
        return ((NotSaved) session.state().saved()).problem().details().getLast();
    }

    @Test
    void savingIsTriedAgainByItselfWithAPauseThatGrowsUntilItIsMended() throws Exception {
        Files.createDirectory(progress);
        tick("Vectors");
        for (int again = 0; again < 7; again++) {
            assertThat(session.state().saved()).isInstanceOf(NotSaved.class);
            timePasses();
        }
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);

        Files.delete(progress);
        timePasses();

        assertThat(session.state().saved()).isInstanceOf(Saved.class);
        assertThat(waiting).isEmpty();
        assertThat(Sessions.open(file).state().ledger())
                .isEqualTo(session.state().ledger());
    }

    @Test
    void theFailureIsToldWithoutABreakWhileWorkGoesOn() throws Exception {
        Files.createDirectory(progress);
        tick("Vectors");
        var seen = new ArrayList<SaveState>();
        session.observe(state -> seen.add(state.saved()));

        tick("Matrices");

        assertThat(seen).isNotEmpty().allMatch(NotSaved.class::isInstance);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void aSuccessBeginsWithShortPausesAgain() throws Exception {
        Files.createDirectory(progress);
        tick("Vectors");
        timePasses();
        Files.delete(progress);
        timePasses();
        Files.delete(progress);
        Files.createDirectory(progress);
        tick("Matrices");

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 1L);
    }

    @Test
    void aFolderThatVanishedAndCameBackGetsAllThatWasPending() throws Exception {
        tick("Vectors");
        Path away = Files.move(folder, parent.resolve("away"));
        tick("Matrices");
        assertThat(reason()).isEqualTo("the folder is missing");
        timePasses();
        assertThat(folder).doesNotExist();

        Files.move(away, folder);
        timePasses();

        assertThat(session.state().saved()).isInstanceOf(Saved.class);
        assertThat(Sessions.open(file).state().ledger())
                .isEqualTo(session.state().ledger());
    }

    @Test
    void aFolderThatCameBackEmptyGetsEverything() throws Exception {
        tick("Vectors");
        Files.move(folder, parent.resolve("away"));
        tick("Matrices");
        Files.createDirectory(folder);
        Files.writeString(file, PLAN);
        timePasses();
        session.refresh();
        session.refresh();

        assertThat(Files.readString(progress)).contains("\"topics\"");
        assertThat(Sessions.open(file).state().ledger())
                .isEqualTo(session.state().ledger());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkToADeviceIsToldAndTheDeviceNotOpened() throws Exception {
        SymbolicLinks.create(folder.resolve("full"), Path.of("/dev/full"));
        SymbolicLinks.create(progress, folder.resolve("full"));
        tick("Vectors");

        assertThat(reason()).isEqualTo("it is a link to a place outside its folder");
        Files.delete(progress);
        timePasses();
        assertThat(box(Sessions.open(file), "Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsToldAndNothingComesIntoBeingElsewhere() throws Exception {
        Path elsewhere = folder.resolve("elsewhere.jsonl");
        SymbolicLinks.create(progress, elsewhere);
        session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-7), byHand));
        tick("Vectors");

        assertThat(reason()).isEqualTo("the link is broken");
        assertThat(elsewhere).doesNotExist();
        Files.createFile(elsewhere);
        timePasses();
        assertThat(progress).isSymbolicLink();
        assertThat(Files.readString(elsewhere)).contains("\"to\":\"done\"");
    }

    @Test
    void whatCannotBeWrittenCanBeSavedElsewhereAndTakenInFromThere() throws Exception {
        Files.createDirectory(progress);
        tick("Vectors");
        Path elsewhere = parent.resolve("rescued.jsonl");
        Export.progress(session.state(), elsewhere, new Job(Job.What.SAVE_ELSEWHERE));
        Files.delete(progress);

        Session later =
                Session.open(file, new Environment(Sessions.NOON, "later", new Random(-8), byHand), List.of(elsewhere));
        later.copies().merge();

        assertThat(box(Sessions.open(file), "Vectors")).isEqualTo(Box.DONE);
    }

    @Test
    void savingElsewhereNeverReplacesTheRoadmapOrTheProgressFile() throws IOException {
        tick("Vectors");
        byte[] before = Files.readAllBytes(progress);
        for (Path target : List.of(file, progress)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> Export.progress(session.state(), target, new Job(Job.What.SAVE_ELSEWHERE))))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(file).hasContent(PLAN);
        assertThat(progress).hasBinaryContent(before);
    }

    private static Box box(Session session, String text) {
        return session.state().rollup().box(topic(session, text));
    }

    @Test
    void whoeverAsksForItHasItTriedAgainAtOnce() throws Exception {
        Files.createDirectory(progress);
        tick("Vectors");
        Files.delete(progress);
        session.retrySaving();
        assertThat(session.state().saved()).isInstanceOf(Saved.class);
        assertThat(box(Sessions.open(file), "Vectors")).isEqualTo(Box.DONE);
    }
}
