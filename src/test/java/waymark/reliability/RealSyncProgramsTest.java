package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.schedule.Box;
import waymark.store.ProgressStore;

/**
 * Two folders that a real program syncs, the roadmap open in both, items ticked on both sides before it runs: the same ones too,
 * and again before anybody has tidied up. All that was saved on either side is there on both in the end.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealSyncProgramsTest {
    private static final int ROUNDS_AT_MOST = 6;

    @TempDir
    private Path folder;

    @Test
    void syncthing() throws Exception {
        run(Syncthing.COMMAND, Syncthing::new);
    }

    @Test
    void unison() throws Exception {
        run(Unison.COMMAND, Unison::new);
    }

    @Test
    void rcloneBisync() throws Exception {
        run(Rclone.COMMAND, Rclone::new);
    }

    @Test
    void gitWithTheAdvisedAttributes() throws Exception {
        run(GitRemote.COMMAND, (here, there, own) -> new GitRemote(here, there, own, GitRemote.Conflict.UNION));
    }

    @Test
    void gitWhereConflictsAreCommittedWithTheirMarks() throws Exception {
        run(GitRemote.COMMAND, (here, there, own) -> new GitRemote(here, there, own, GitRemote.Conflict.MARKS));
    }

    @Test
    void gitWhereTheUserTakesTheOtherSideAndThrowsHisOwnAway() throws Exception {
        run(GitRemote.COMMAND, (here, there, own) -> new GitRemote(here, there, own, GitRemote.Conflict.THEIRS));
    }

    private void run(String command, SyncProgram.Start start) throws Exception {
        assumeTrue(Shell.has(command), command + " is not installed");
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path roadmap = ProgressFiles.roadmap(here, 8);
        var acknowledged = new HashSet<String>();
        try (var before = new OpenOnDevice(roadmap, "here", folder.resolve("cache-here"))) {
            acknowledged.addAll(before.set(Status.DONE, 1));
        }
        try (var program = start.on(here, there, Files.createDirectory(folder.resolve("own")));
                var one = new OpenOnDevice(roadmap, "here", folder.resolve("cache-here"));
                var other = new OpenOnDevice(
                        there.resolve(roadmap.getFileName()), "there", folder.resolve("cache-there"))) {
            assertThat(other.ids()).containsAll(acknowledged);

            acknowledged.addAll(one.set(Status.DONE, 2, 3));
            acknowledged.addAll(other.set(Status.SKIPPED, 3, 4));
            sync(program, one, other, acknowledged);
            assertThat(one.boxes()).isEqualTo(other.boxes());
            assertThat(one.boxes().subList(0, 5))
                    .containsExactly(Box.DONE, Box.DONE, Box.SKIPPED, Box.SKIPPED, Box.OPEN);

            acknowledged.addAll(one.set(Status.SKIPPED, 5, 6));
            acknowledged.addAll(other.set(Status.DONE, 6, 7));
            sync(program, one, other, acknowledged);
            assertThat(one.boxes()).isEqualTo(other.boxes());
            assertThatCopiesAreFound(program, one, here);
            assertThatCopiesAreFound(program, other, there);

            settle(program, one, other);
            assertThat(ids(here)).isEqualTo(ids(there)).containsAll(acknowledged);
            assertThat(one.boxes()).isEqualTo(other.boxes()).doesNotContain(Box.DOING);
            tidyUp(program, one, other);
            assertThat(ids(here)).isEqualTo(ids(there)).containsAll(acknowledged);
        }
        assertThatAFreshStartShowsTheSame(roadmap, there.resolve(roadmap.getFileName()), acknowledged);
    }

    private void sync(SyncProgram program, OpenOnDevice one, OpenOnDevice other, Set<String> acknowledged)
            throws Exception {
        program.sync();
        if (!one.await(acknowledged) || !other.await(acknowledged)) {
            // What a program threw away, a window wrote back: that has to be carried over too.
            program.sync();
        }
        assertThat(one.await(acknowledged)).as("seen here").isTrue();
        assertThat(other.await(acknowledged)).as("seen there").isTrue();
    }

    /** The names are those that the program is said to give, and each such file is one that the roadmap's window knows. */
    private static void assertThatCopiesAreFound(SyncProgram program, OpenOnDevice device, Path folder)
            throws Exception {
        List<String> found = device.copies().stream()
                .map(copy -> copy.file().getFileName().toString())
                .toList();
        assertThat(found).allMatch(program::isCopy);
        assertThat(Sides.files(folder).keySet().stream().filter(program::isCopy).toList())
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(found.isEmpty()).isEqualTo(program instanceof GitRemote);
    }

    /** One after the other writes down what copies hold, as two people would who are told of them. */
    private static void settle(SyncProgram program, OpenOnDevice one, OpenOnDevice other) throws Exception {
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            for (OpenOnDevice device : List.of(one, other)) {
                device.takeIn();
                program.sync();
                Set<String> all = one.ids();
                all.addAll(other.ids());
                assertThat(one.await(all) && other.await(all)).isTrue();
            }
            if (Stream.concat(one.copies().stream(), other.copies().stream()).allMatch(copy -> copy.lines() == 0)) {
                return;
            }
        }
        throw new AssertionError("the two sides don't come to the same: " + one.copies() + other.copies());
    }

    /** Copies are deleted on one side, and go on the other one too. */
    private void tidyUp(SyncProgram program, OpenOnDevice one, OpenOnDevice other) throws Exception {
        one.removeCopies();
        program.sync();
        assertThat(Sides.files(folder.resolve("here")))
                .isEqualTo(Sides.files(folder.resolve("there")))
                .containsOnlyKeys("plan.md", "plan.md.progress.jsonl");
        assertThat(other.ids()).isEqualTo(one.ids());
    }

    /** What the progress file holds by itself. */
    private static Set<String> ids(Path folder) throws Exception {
        return ProgressFiles.ids(new ProgressStore(folder.resolve("plan.md.progress.jsonl")).read());
    }

    private void assertThatAFreshStartShowsTheSame(Path here, Path there, Set<String> acknowledged) throws Exception {
        try (var one = new OpenOnDevice(here, "here", folder.resolve("cache-here"));
                var other = new OpenOnDevice(there, "there", folder.resolve("cache-there"))) {
            assertThat(one.ids()).isEqualTo(other.ids()).containsAll(acknowledged);
            assertThat(one.boxes())
                    .isEqualTo(other.boxes())
                    .containsExactly(
                            Box.DONE, Box.DONE, Box.SKIPPED, Box.SKIPPED, Box.SKIPPED, Box.DONE, Box.DONE, Box.OPEN);
        }
    }
}
