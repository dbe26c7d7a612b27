package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.Launcher;

/** What a document holds can't command a real terminal, and is left alone where something else takes it. */
@EnabledOnOs(OS.LINUX)
class RealTerminalTest {
    private static final String TITLE = "\u001B]0;owned\u0007";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(Shell.has("script"), "script is not installed, which makes terminals");
        plan = Files.writeString(
                folder.resolve("plan.md"),
                "# Plan\n\n- [ ] a" + TITLE + "\u001B[31m \u009B31m\u0090q\u009C \u0007over\n");
    }

    /** What a terminal is sent. */
    private String seen(String command, String behind) throws Exception {
        try (var child = Child.start(
                List.of("sh", "-c", "exec script -qec \"$* " + behind + "\" /dev/null < /dev/null", "sh"),
                Launcher.class,
                command,
                plan)) {
            return String.join("\n", child.await()).replace("\r", "");
        }
    }

    private static void assertHarmless(String seen) {
        assertThat(seen).contains("over");
        assertThat(seen.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void anExportIsHarmlessOnATerminal() throws Exception {
        assertHarmless(seen("export", ""));
    }

    @Test
    void alsoWhereOnlyWhatItReadsIsNone() throws Exception {
        assertHarmless(seen("export", "< /dev/null"));
    }

    @Test
    void behindAPipeItIsTheDocument() throws Exception {
        assertThat(seen("export", "| cat")).isEqualTo(Files.readString(plan).stripTrailing());
    }
}
