package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code export --watch} keeps a file current, spares what others wrote into it, and ends well when it is told to end. */
@DisabledOnOs(OS.WINDOWS)
class ExportWatchTest extends CommandTest {
    private static final int SECONDS_AT_MOST = 90;

    private Path out;
    private Path messages;
    private Process watching;

    @BeforeEach
    void watch() throws Exception {
        out = folder.resolve("page.html");
        messages = folder.resolve("messages");
        watching = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "waymark.Launcher",
                        "export",
                        line.roadmap.toString(),
                        "--to",
                        "html",
                        "-o",
                        out.toString(),
                        "--watch")
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        until(() -> Files.readString(messages).contains("Ctrl+C"));
    }

    @AfterEach
    void end() throws Exception {
        watching.destroyForcibly().waitFor();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        for (int look = 0; look < SECONDS_AT_MOST * 10; look++) {
            if (condition.call()) {
                return;
            }
            assertThat(watching.isAlive()).as("%s", messages).isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError(Files.readString(messages));
    }

    private boolean shows(String text) throws IOException {
        return Files.readString(out).contains(text);
    }

    @Test
    void itFollowsTheProgressAndTheRoadmapUntilItIsEnded() throws Exception {
        line.on("note", "1.2", "A to Z");
        until(() -> shows("A to Z"));
        Files.writeString(line.roadmap, "\n- [ ] Something new\n", StandardOpenOption.APPEND);
        until(() -> shows("Something new"));
        assertThat(folder.resolve("page.html.bak"))
                .as("its own work needs no backup")
                .doesNotExist();

        Files.writeString(out, "someone else's");
        line.on("note", "1.2", "Z to A");
        until(() -> shows("Z to A"));
        assertThat(folder.resolve("page.html.bak")).hasContent("someone else's");

        watching.toHandle().destroy();
        assertThat(watching.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
        assertThat(watching.exitValue()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void whatCannotBeKeptCurrentIsRefused() {
        assertThat(line.on("export", "--to", "html", "--watch")).isEqualTo(2);
        assertThat(line.on("export", "--watch", "-o", out.toString(), "--reviews", "file"))
                .isEqualTo(2);
        assertThat(line.on("export", "--watch", "-o", line.roadmap.toString(), "--replace"))
                .isNotZero();
        assertThat(line.on("export", "--to", "html", "--bom")).isEqualTo(2);
        assertThat(line.on("export", "--bom")).isEqualTo(2);
    }
}
