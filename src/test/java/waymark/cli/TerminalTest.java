package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Messages;
import waymark.app.Sessions;
import waymark.settings.Settings;

/** A document can hold what commands a terminal. */
class TerminalTest {
    private static final String HOSTILE =
            "# Plan\n\n- [ ] a\u001B]0;owned\u0007 \u009B31m\u0008\u007F \rover\n- [ ] \u202Eb\tc\n";

    @TempDir
    private Path folder;

    private byte[] exported(boolean seen) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.md"), HOSTILE);
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, false, UTF_8),
                System.err,
                seen,
                Style.PLAIN,
                new Messages(Locale.ENGLISH),
                new Environment(Sessions.NOON, "test", new Random(1), Background.SAME_THREAD),
                new Settings(folder.resolve("settings")));
        assertThat(Cli.run(terminal, request -> {}, "export", plan.toString())).isZero();
        return out.toByteArray();
    }

    @Test
    void anExportIsByteForByteWhereNobodyLooks() throws Exception {
        assertThat(exported(false)).isEqualTo(HOSTILE.getBytes(UTF_8));
    }

    @Test
    void nothingInAnExportCommandsTheTerminalThatShowsIt() throws Exception {
        String shown = new String(exported(true), UTF_8);
        assertThat(shown.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(shown).doesNotContain("\u202E").contains("# Plan", "- [ ] a", "over", "b c");
    }
}
