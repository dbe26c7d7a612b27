package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.FilledBlanks;
import waymark.progress.Ledger;
import waymark.store.Copies;

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
}
