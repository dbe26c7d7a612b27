package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where no window can be opened, and where the user's folder is another than the list of users says. */
class StartTest {
    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatCantBeReachedIsToldInOneLineAndTheRoadmapIsShown() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("a.md"), "# A\n\n- [ ] one\n");
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "waymark.Launcher",
                roadmap.toString());
        builder.environment().clear();
        builder.environment().putAll(Map.of("DISPLAY", ":59876", "HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
        builder.redirectError(folder.resolve("err").toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("out"))).contains("[ ] one");
        assertThat(Files.readAllLines(folder.resolve("err")).stream().filter(line -> !line.startsWith("WARNING")))
                .singleElement()
                .asString()
                .doesNotContain("Exception");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void theReadersFolderIsTheOneThatTheEnvironmentNames() {
        Path listed = Path.of("/home/listed").toAbsolutePath();
        assertThat(SystemPaths.home(Map.of("HOME", folder.toString()), listed)).isEqualTo(folder);
        assertThat(SystemPaths.home(Map.of(), listed)).isEqualTo(listed);
        assertThat(SystemPaths.home(Map.of("HOME", "somewhere"), listed)).isEqualTo(listed);
        assertThat(SystemPaths.home(Map.of("HOME", folder.resolve("gone").toString()), listed))
                .isEqualTo(listed);
    }
}
