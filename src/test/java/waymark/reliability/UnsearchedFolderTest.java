package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.Launcher;
import waymark.app.Sessions;
import waymark.model.Status;

/** Where a folder can't be listed, nobody knows whether copies lie in it, and that is said instead of that all is well. */
@EnabledOnOs(OS.LINUX)
class UnsearchedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void thatNobodyKnowsOfCopiesIsSaid() throws Exception {
        SystemCalls.assumeTraceable();
        Path roadmap = ProgressFiles.roadmap(folder.toRealPath(), 3);
        var session = Sessions.open(roadmap);
        session.set(session.state().roadmap().items().limit(1).toList(), Status.DONE);

        assertThat(check(roadmap, List.of())).noneMatch(line -> line.contains("can’t be searched"));
        assertThat(check(
                        roadmap,
                        List.of(
                                "strace",
                                "-f",
                                "-o",
                                "/dev/null",
                                "-P",
                                roadmap.getParent().toString(),
                                "-e",
                                "inject=getdents64:error=EIO")))
                .anyMatch(line -> line.contains("can’t be searched for copies"))
                .anyMatch(line -> line.contains("lines: 2"));
    }

    private static List<String> check(Path roadmap, List<String> before) throws Exception {
        try (var child = Child.start(before, Launcher.class, "check", roadmap)) {
            return child.await();
        }
    }
}
