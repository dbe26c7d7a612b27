package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Problem.Kind;
import waymark.progress.HybridClock;
import waymark.store.ProgressStore;

/** What can't be read is read again as soon as it can be; what was read and is of no use isn't. */
class LoaderTest {
    @TempDir
    private Path folder;

    private Path file;
    private WatchedFiles watched;
    private Loader loader;
    private LoadedFiles opened;

    @BeforeEach
    void open() throws Exception {
        file = Sessions.write(folder, Sessions.PLAN);
        watched = new WatchedFiles(file);
        var environment = new Environment(Sessions.NOON, "test", new Random(-61), Background.SAME_THREAD);
        loader = new Loader(watched, environment, new HybridClock(Sessions.NOON, -61), environment::today);
        opened = loader.open();
    }

    private LoadedFiles again() throws ProblemException, IOException {
        return loader.again(opened.state(), false, new Job(Job.What.RELOAD));
    }

    private void fails(Kind kind) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(this::again)
                .satisfies(told -> assertThat(told.problem().kind()).isEqualTo(kind));
    }

    @Test
    void aProgressFileThatCantBeReadAtFirstIsReadLater() throws Exception {
        Path progress = Files.createDirectory(ProgressStore.beside(file));
        opened = loader.open();
        assertThat(opened.state().problems()).extracting(Problem::kind).contains(Kind.PROGRESS_UNREADABLE);
        assertThat(watched.isNews()).isTrue();
        Files.delete(progress);
        assertThat(again().state().problems()).isEmpty();
        assertThat(watched.isNews()).isFalse();
    }

    @Test
    void aRoadmapThatIsGoneIsLookedForAgain() throws Exception {
        Files.delete(file);
        fails(Kind.ROADMAP_MISSING);
        assertThat(watched.isUnread()).isTrue();
        Sessions.write(folder, Sessions.PLAN);
        again();
        assertThat(watched.isUnread()).isFalse();
    }

    @Test
    void aRoadmapThatIsNoTextIsNotReadAgainBeforeItIsWritten() throws Exception {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        fails(Kind.ROADMAP_BINARY);
        assertThat(watched.isNews()).isFalse();
        Sessions.write(folder, Sessions.PLAN);
        assertThat(watched.isNews()).isTrue();
    }
}
