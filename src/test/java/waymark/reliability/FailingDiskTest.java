package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.app.Problem;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.files.AppendFile;
import waymark.progress.Entry;
import waymark.store.ProgressStore;

/** A disk that takes nothing any more leaves what it has whole and the edit in memory; when it takes again, all is written. */
@EnabledOnOs(OS.LINUX)
class FailingDiskTest {
    @TempDir
    private Path folder;

    private final Mounts mounts = new Mounts();

    @AfterEach
    void unmount() {
        mounts.close();
    }

    private Path mount(String size) {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount a disk that fails");
        try {
            return mounts.mount(folder.resolve("disk"), "-t", "tmpfs", "-o", "size=" + size, "tmpfs");
        } catch (IOException e) {
            assumeTrue(false, "no disk can be mounted here: " + e.getMessage());
            throw new AssertionError(e);
        }
    }

    /** Ticks until a tick is not saved any more. */
    private static int tickUntilNotSaved(Session session, int length) {
        int saved = 0;
        for (var item : session.state().roadmap().items().toList()) {
            session.setNote(item, "note ".repeat(length / 5));
            if (session.state().saved() instanceof SaveState.NotSaved) {
                return saved;
            }
            saved++;
        }
        throw new AssertionError("the disk took everything");
    }

    private static String reason(Session session) {
        return ((SaveState.NotSaved) session.state().saved())
                .problem()
                .details()
                .getLast();
    }

    @Test
    void aFullDiskKeepsWholeLinesAndTheEditWaitsForRoom() throws Exception {
        Path disk = mount("64k");
        Path roadmap = ProgressFiles.roadmap(disk, 40);
        Path progress = ProgressStore.beside(roadmap);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[8192]);
        Session session = Sessions.open(roadmap);

        // No multiple of a page, so that the last write is cut short by the disk.
        int saved = tickUntilNotSaved(session, 3_333);

        assertThat(saved).isPositive();
        assertThat(reason(session)).isEqualTo("No space left on device");
        assertThat(Files.readString(progress)).endsWith("}\n");
        ProgressFiles.assertNothingLost(List.of(), 0, roadmap);
        assertNotes(Sessions.open(roadmap), saved);
        assertNotes(session, saved + 1);

        Files.delete(ballast);
        session.retrySaving();

        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertNotes(Sessions.open(roadmap), saved + 1);
    }

    @Test
    void whoTakesBackWhatDidNotFitTakesNothingOfOthersBack() throws Exception {
        Path roadmap = ProgressFiles.roadmap(mount("1m"), 5);
        var store = new ProgressStore(ProgressStore.beside(roadmap));
        var done = new AtomicBoolean();
        Thread greedy = Thread.ofPlatform().start(() -> {
            var file = new AppendFile(store.file(), store.file(), content -> true);
            byte[] tooMuch = "x".repeat(2 << 20).concat("\n").getBytes(UTF_8);
            while (!done.get()) {
                assertThatThrownBy(() -> file.append(tooMuch)).isInstanceOf(IOException.class);
            }
        });
        var acknowledged = new ArrayList<String>();
        for (Entry entry : Lines.many(2_000, new Random(20261123))) {
            try {
                store.append(List.of(entry));
                acknowledged.add(entry.metadata().id());
            } catch (IOException noRoom) {
                continue;
            }
        }
        done.set(true);
        greedy.join();

        assertThat(acknowledged).isNotEmpty();
        ProgressFiles.assertNothingLost(acknowledged, 0, roadmap);
    }

    @Test
    void aDiskThatBecomesReadOnlyIsToldAndWrittenWhenItCanBe() throws Exception {
        Path disk = mount("1m");
        Path roadmap = ProgressFiles.roadmap(disk, 5);
        Session session = Sessions.open(roadmap);
        session.setNote(session.state().roadmap().items().findFirst().orElseThrow(), "first");
        byte[] before = Files.readAllBytes(ProgressStore.beside(roadmap));
        Shell.run("mount", "-o", "remount,ro", disk);

        assertThat(tickUntilNotSaved(session, 10)).isZero();

        assertThat(reason(session)).containsIgnoringCase("read-only");
        assertThat(Files.readAllBytes(ProgressStore.beside(roadmap))).isEqualTo(before);
        Shell.run("mount", "-o", "remount,rw", disk);
        session.retrySaving();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(Files.readString(ProgressStore.beside(roadmap))).contains("note note");
    }

    @Test
    void aFolderThatVanishesAndComesBackGetsWhatWasDoneMeanwhile() throws Exception {
        Path here = folder.resolve("here");
        Path roadmap = ProgressFiles.roadmap(here, 5);
        Session session = Sessions.open(roadmap);
        session.toggle(session.state().roadmap().items().limit(1).toList());
        Path away = Files.move(here, folder.resolve("away"));

        assertThat(tickUntilNotSaved(session, 10)).isZero();

        assertThat(reason(session)).isEqualTo("the folder is missing");
        assertThat(here).doesNotExist();
        Files.move(away, here);
        session.retrySaving();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertNotes(Sessions.open(roadmap), 1);
    }

    @Test
    void nothingIsWrittenBelowADiskThatWasUnmountedAndAllOfItWhenItIsBack() throws Exception {
        Path disk = mount("1m");
        Path point = folder.resolve("point");
        Path roadmap = ProgressFiles.roadmap(mounts.mount(point, "--bind", disk), 5);
        Session session = Sessions.open(roadmap);
        session.setNote(session.state().roadmap().items().findFirst().orElseThrow(), "before");
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        Shell.run("umount", point);

        assertThat(point).isEmptyDirectory();
        for (int change = 0; change < 3; change++) {
            session.setNote(
                    session.state()
                            .roadmap()
                            .items()
                            .skip(change + 1)
                            .findFirst()
                            .orElseThrow(),
                    "waits");
            session.refresh();
            session.refresh();
            session.retrySaving();
            assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        }
        assertThat(point).isEmptyDirectory();
        assertThat(session.state().problems()).extracting(Problem::kind).contains(Problem.Kind.ROADMAP_GONE);
        assertNotes(session, 4);

        Shell.run("mount", "--bind", disk, point);
        session.retrySaving();
        session.refresh();

        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(session.state().problems()).isEmpty();
        assertNotes(Sessions.open(roadmap), 4);
    }

    @Test
    void whatTakesNothingAtAllIsAReasonInWords() throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 5);
        SymbolicLinks.create(ProgressStore.beside(roadmap), Path.of("/dev/full"));
        Session session = Sessions.open(roadmap);

        assertThat(tickUntilNotSaved(session, 10)).isZero();

        assertThat(reason(session)).isNotBlank();
        assertThat(Path.of("/dev/full")).exists();
    }

    private static void assertNotes(Session session, int count) {
        var notes = new ArrayList<String>();
        session.state()
                .roadmap()
                .items()
                .forEach(item -> session.state()
                        .progress()
                        .note(session.state().ids().id(item))
                        .ifPresent(notes::add));
        assertThat(notes).hasSize(count);
    }
}
