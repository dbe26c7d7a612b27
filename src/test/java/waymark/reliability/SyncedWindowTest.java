package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Sessions;
import waymark.model.Status;
import waymark.ui.TestWindow;

/** What a real sync program brings is seen in a real window, and what is clicked there is seen on the other side. */
@DisabledOnOs(OS.WINDOWS)
class SyncedWindowTest {
    @TempDir
    private Path folder;

    @Test
    void aWindowShowsWhatCameAndLosesNothingThatWasClicked() throws Exception {
        assumeTrue(Shell.has(Unison.COMMAND), Unison.COMMAND + " is not installed");
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path roadmap = Sessions.write(here, """
                # Plan

                ## 1. Part

                - [ ] 1.1 Vectors
                - [ ] 1.2 Matrices
                - [ ] 1.3 Limits
                - [ ] 1.4 Series
                """);
        var window = new TestWindow(roadmap, "2026-11-28T10:00:00Z");
        try (var program = new Unison(here, there, Files.createDirectory(folder.resolve("own")));
                var other = new OpenOnDevice(
                        there.resolve(roadmap.getFileName()), "there", folder.resolve("cache-there"))) {
            var before = window.model.opened();
            window.robot.interact(() -> {
                // Only what is opened from then on is watched.
                window.model.watch();
                window.model.open(roadmap);
            });
            TestWindow.until(() -> !window.model.opened().equals(before));
            window.goTo("1.1");
            window.clickBox("1.1");
            window.clickBox("1.2");
            window.untilSaved();
            var saved = new HashSet<>(other.set(Status.SKIPPED, 2, 3));
            saved.addAll(ProgressFiles.idsBeside(roadmap));

            program.sync();

            TestWindow.until(() -> window.boxShows("1.3", "skipped"));
            assertThat(window.boxShows("1.1", "done")).isTrue();
            assertThat(other.await(saved)).isTrue();
            window.clickBox("1.4");
            window.untilSaved();
            assertThat(ProgressFiles.idsBeside(roadmap)).containsAll(saved);
            saved.addAll(ProgressFiles.idsBeside(roadmap));
            program.sync();
            assertThat(other.await(saved)).isTrue();
        } finally {
            window.close();
        }
    }
}
