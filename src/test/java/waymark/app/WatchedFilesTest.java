package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.model.FilledBlanks;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.HybridClock;
import waymark.progress.Ledger;
import waymark.store.Copies;
import waymark.store.ProgressCopy;
import waymark.store.ProgressStore;

/** What could not be read for a moment is news until it is read; what is of no use is none. */
class WatchedFilesTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void write() throws Exception {
        file = Sessions.write(folder, "# Plan\n\n- [ ] Vectors\n");
        copy = Files.writeString(folder.resolve("plan.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl"), "");
    }

    private static void read(WatchedFiles watched) throws Exception {
        watched.setUnread(false);
        watched.readProgress();
        watched.readCopies();
        watched.readRoadmap(FilledBlanks.NONE);
    }

    @Test
    void aCopyThatCantBeReadForAMomentIsReadLater() throws Exception {
        var locked = new AtomicReference<IOException>(new AccessDeniedException(copy.toString()));
        var watched = new WatchedFiles(
                file,
                List.of(),
                null,
                store -> copies -> locked.get() == null
                        ? store.compare(copies)
                        : new Copies(List.of(), Ledger.EMPTY, Map.of(copy, locked.get()), 0));
        read(watched);
        assertThat(watched.isNews()).as("while it is locked").isTrue();
        locked.set(null);
        read(watched);
        assertThat(watched.isNews()).as("once it is read").isFalse();
    }

    @Test
    void aCopyThatHoldsNothingOfUseIsNoNews() throws Exception {
        Files.writeString(copy, "no line of a progress file\n");
        var watched = new WatchedFiles(file);
        read(watched);
        assertThat(watched.readCopies().unreadable()).containsOnlyKeys(copy);
        assertThat(watched.isNews()).isFalse();
    }

    private static List<Path> files(WatchedFiles watched) throws Exception {
        return watched.readCopies().list().stream().map(ProgressCopy::file).toList();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgressFileBesideALinkIsACopyOfTheOneBesideItsTarget() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = SymbolicLinks.create(elsewhere.resolve("link.md"), file);
        Path beside = Files.writeString(ProgressStore.beside(link), "nonsense\n");
        var watched = new WatchedFiles(link);
        assertThat(watched.progress()).isEqualTo(ProgressStore.beside(file.toRealPath()));
        assertThat(watched.readCopies().unreadable()).containsKey(beside);

        Files.delete(beside);
        watched.append(List.of(note("mine")), false, () -> {});
        SymbolicLinks.create(beside, watched.progress());
        assertThat(files(new WatchedFiles(link)))
                .as("the same file under another name")
                .doesNotContain(beside);
        Files.delete(beside);
        Files.copy(watched.progress(), beside);
        assertThat(files(new WatchedFiles(link))).contains(beside);
        Path nowhere = SymbolicLinks.create(elsewhere.resolve("nowhere.md"), folder.resolve("gone.md"));
        assertThat(new WatchedFiles(nowhere).roadmap()).isEqualTo(nowhere);
    }

    @Test
    void aFileThatSaysNothingAllAtOnceIsDoubtful() throws Exception {
        Path progress = Files.writeString(ProgressStore.beside(file), "nonsense\n");
        var watched = new WatchedFiles(file);
        read(watched);
        assertThat(watched.isDoubtful()).isFalse();
        Files.writeString(file, "# Other\n");
        assertThat(watched.isDoubtful()).isFalse();
        Files.writeString(progress, "");
        assertThat(watched.isDoubtful()).isTrue();
        read(watched);
        assertThat(watched.isDoubtful()).as("it was empty before").isFalse();
        Files.delete(file);
        assertThat(watched.isDoubtful()).isTrue();
    }

    /** A folder's time may stay as it was when a file comes. */
    @Test
    void aCopyThatNoTimeTellsOfIsFoundAfterAFewLooks() throws Exception {
        var watched = new WatchedFiles(file);
        read(watched);
        for (int look = 0; look < 5; look++) {
            assertThat(watched.isNews()).isFalse();
        }
        var time = Files.getLastModifiedTime(folder);
        Files.writeString(folder.resolve("plan.md.progress.sync-conflict-20261124-101530-ABCDEFG.jsonl"), "x\n");
        Files.setLastModifiedTime(folder, time);
        boolean found = false;
        for (int look = 0; look < 10; look++) {
            found |= watched.isNews();
        }
        assertThat(found).isTrue();
    }

    @Test
    void aCopyThatComesIsNewsAtOnceAndSoIsItsChangeAndItsEnd() throws Exception {
        var watched = new WatchedFiles(file);
        read(watched);
        Path other = folder.resolve("plan.md.progress.sync-conflict-20261124-101530-ABCDEFG.jsonl");
        Files.writeString(other, "x\n");
        Files.setLastModifiedTime(folder, FileTime.fromMillis(1));
        assertThat(watched.isNews()).isTrue();
        read(watched);
        assertThat(watched.isNews()).isFalse();
        Files.writeString(other, "longer\n");
        assertThat(watched.isNews()).isTrue();
        read(watched);
        Files.delete(other);
        Files.setLastModifiedTime(folder, FileTime.fromMillis(2));
        assertThat(watched.isNews()).isTrue();
    }

    @Test
    void aCopyThatTheUserNamedIsReadOnce() throws Exception {
        Path other = Files.writeString(folder.resolve("other.jsonl"), "nonsense\n");
        var watched = new WatchedFiles(file, List.of(other), null);
        watched.name(copy);
        assertThat(watched.readCopies().unreadable()).containsOnlyKeys(other);
        assertThat(files(watched)).doesNotHaveDuplicates();
    }

    private static Entry note(String text) {
        var clock = new HybridClock(Sessions.NOON, -41);
        var metadata = new ChangeMetadata(clock.next(), OffsetDateTime.now(Sessions.NOON), "here");
        return new Change.OfNote(metadata, "t_0123456789abcdef", text);
    }

    @Test
    void withoutTheRoadmapOnlyAProgressFileThatIsThereIsWritten() throws Exception {
        var watched = new WatchedFiles(file);
        read(watched);
        Files.delete(file);
        assertThatThrownBy(() -> watched.append(List.of(note("mine")), false, () -> {}))
                .isInstanceOf(FileSystemException.class);
        assertThat(watched.progress()).doesNotExist();
        Files.createFile(watched.progress());
        watched.append(List.of(note("mine")), false, () -> {});
        assertThat(watched.progress()).content().contains("mine");
    }

    @Test
    void whatIsTakenInFromACopyIsToldOnce() throws Exception {
        var other = new WatchedFiles(Sessions.write(Files.createDirectory(folder.resolve("there")), "- [ ] Vectors\n"));
        other.append(List.of(note("theirs")), false, () -> {});
        Files.copy(other.progress(), copy, StandardCopyOption.REPLACE_EXISTING);
        var watched = new WatchedFiles(file);
        read(watched);
        assertThat(watched.append(List.of(note("mine")), false, () -> {})).containsExactly(copy);
        assertThat(watched.progress()).content().contains("theirs", "mine");
        assertThat(watched.append(List.of(note("more")), false, () -> {})).isEmpty();
    }
}
