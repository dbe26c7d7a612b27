package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;
import waymark.schedule.Box;

/** What others write is seen, wherever it comes from; what this program writes is never taken for that. */
class WatchTest {
    private static final String PLAN = """
            # Plan

            - [ ] Vectors
            - [ ] Matrices
            """;

    @TempDir
    private Path folder;

    private Path file;
    private Path progress;

    @BeforeEach
    void write() throws Exception {
        file = Sessions.write(folder, PLAN);
        progress = folder.resolve("plan.md.progress.jsonl");
    }

    private static void tick(Session session, String text) {
        session.set(List.of(topic(session, text)), Status.DONE);
    }

    private static void awaitNews(Session session, Step step) throws Exception {
        var told = new CountDownLatch(1);
        try (var watch = session.watch(told::countDown)) {
            step.run();
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
        session.refresh();
    }

    private interface Step {
        void run() throws Exception;
    }

    @Test
    void aThousandSavesAreNoNews() throws Exception {
        var clock = new HybridClock(Sessions.NOON, 1);
        var watched = new WatchedFiles(file);
        watched.readRoadmap(waymark.model.FilledBlanks.NONE);
        watched.readProgress();
        watched.readCopies();
        for (int save = 0; save < 1000; save++) {
            if (save == 500) {
                Files.writeString(progress, "torn", StandardOpenOption.APPEND);
                assertThat(watched.isNews()).isTrue();
                watched.readProgress();
            }
            var metadata = new ChangeMetadata(
                    clock.next(), Sessions.NOON.instant().atOffset(java.time.ZoneOffset.UTC), "here");
            watched.append(List.of(new Change.OfNote(metadata, "t_1", "note " + save)), false, () -> {});
            assertThat(watched.isNews()).as("after save %d", save).isFalse();
        }
    }

    @Test
    void aWriteOfSomeoneElseBetweenTwoSavesIsNews() throws Exception {
        Session session = Sessions.open(file);
        tick(session, "Vectors");
        Session other = Sessions.open(file);
        tick(other, "Matrices");
        tick(session, "Vectors");
        session.setNote(topic(session, "Vectors"), "mine");
        session.refresh();

        assertThat(session.state().rollup().box(topic(session, "Matrices"))).isEqualTo(Box.DONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWriteThroughTheTargetOfALinkIsSeenThoughNoEventTellsOfIt() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.createFile(elsewhere.resolve("plan.md.progress.jsonl"));
        SymbolicLinks.create(progress, target);
        Session session = Sessions.open(file);
        tick(session, "Vectors");
        Session other = Sessions.open(Sessions.write(elsewhere, PLAN));

        awaitNews(session, () -> tick(other, "Matrices"));

        assertThat(session.state().rollup().box(topic(session, "Matrices"))).isEqualTo(Box.DONE);
        assertThat(progress).isSymbolicLink();
    }

    @Test
    void aCopyThatASyncProgramLeavesIsSeen() throws Exception {
        Session session = Sessions.open(file);
        Session other = Sessions.open(Sessions.write(Files.createDirectory(folder.resolve("there")), PLAN));
        tick(other, "Matrices");

        awaitNews(
                session,
                () -> Files.move(
                        folder.resolve("there/plan.md.progress.jsonl"),
                        folder.resolve("plan.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl")));

        assertThat(session.state().rollup().box(topic(session, "Matrices"))).isEqualTo(Box.DONE);
    }

    @Test
    void aBurstOfFilesThatOverflowsTheEventsHidesNothing() throws Exception {
        Session session = Sessions.open(file);
        awaitNews(session, () -> {
            for (int i = 0; i < 2000; i++) {
                Files.writeString(folder.resolve("other-" + i), "");
            }
            Files.writeString(file, PLAN + "- [ ] Series\n");
        });
        assertThat(topic(session, "Series")).isNotNull();
    }

    @Test
    void whatAnotherProcessDoesIsSeenHereAndWhatIsDoneHereIsSeenThere() throws Exception {
        Session session = Sessions.open(file);
        tick(session, "Vectors");

        awaitNews(session, () -> assertThat(run("tick", "Matrices")).contains("2 of 2 done"));

        assertThat(session.state().rollup().box(topic(session, "Matrices"))).isEqualTo(Box.DONE);
    }

    private String run(String command, String item) throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "waymark.Launcher",
                        command,
                        file.toString(),
                        item)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void nothingIsToldWhereNothingHappens() throws Exception {
        Session session = Sessions.open(file);
        tick(session, "Vectors");
        var told = new Semaphore(0);
        try (var watch = session.watch(told::release)) {
            tick(session, "Matrices");
            assertThat(told.tryAcquire(3, TimeUnit.SECONDS)).isFalse();
            assertThat(watch).isNotNull();
        }
    }
}
