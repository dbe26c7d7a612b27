package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, where the system around it is poor: no UTF-8, no room for its output. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    /** The words "café 学习" for a shell that may be in any locale. */
    private static final String WORDS = "$(printf 'caf\\303\\251 \\345\\255\\246\\344\\271\\240')";

    @TempDir
    private Path folder;

    private Path roadmap;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        roadmap = Files.writeString(folder.resolve("plan.md"), "# Plan\n- [ ] a\n- [ ] 学习 café\n\nNow: ______\n");
    }

    /** Runs a line of a shell in which {@code $W} is the program. */
    private Ended run(String line) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                "sh",
                "-c",
                "W() { \"$JAVA\" -Xshare:auto -XX:TieredStopAtLevel=1 -cp \"$CP\" " + "waymark.Launcher \"$@\"; }; "
                        + line));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("it doesn't end");
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String ledger() throws IOException {
        return Files.readString(folder.resolve("plan.md.progress.jsonl"));
    }

    @Test
    void aNoteIsKeptAsItWasWrittenWithoutALocale() throws Exception {
        assertThat(run("W note plan.md a \"" + WORDS + "\"").code()).isZero();
        assertThat(run("W field plan.md Now \"" + WORDS + "\"").code()).isZero();
        assertThat(ledger()).contains("\"note\":\"café 学习\"", "\"field\"").doesNotContain("\uFFFD");
        assertThat(run("W export plan.md").out()).contains("Now: café 学习");
    }

    @Test
    void anItemIsFoundByItsTextWithoutALocale() throws Exception {
        assertThat(run("W tick plan.md \"$(printf '\\345\\255\\246\\344\\271\\240')\"")
                        .code())
                .isZero();
        assertThat(ledger()).contains("\"to\":\"done\"");
    }

    @Test
    void aFileNameThatTheLocaleHasNotIsRefusedInPlainWords() throws Exception {
        var ended = run("W show \"$(printf '\\303\\274.md')\"");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("ü.md", "LC_ALL=C.UTF-8").doesNotContain("Exception");
    }

    @Test
    void textThatIsNoUtf8IsRefusedAndNothingIsWritten() throws Exception {
        var ended = run("LC_ALL=C.UTF-8 W note plan.md a \"$(printf 'caf\\351')\"");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("UTF-8");
        assertThat(folder.resolve("plan.md.progress.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show plan.md",
                "show plan.md --json",
                "today plan.md",
                "export plan.md",
                "check plan.md",
                "diff plan.md plan.md",
                "tick plan.md a",
                "schema",
                "--help"
            })
    void outputThatDidNotArriveIsToldAndNoSuccess(String command) throws Exception {
        var ended = run("W " + command + " > /dev/full");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.err()).contains("output");
        assertThat(roadmap).exists();
    }

    @Test
    void aReaderThatHasEnoughIsNoFailure() throws Exception {
        Files.writeString(roadmap, "# Plan\n" + "- [ ] item\n".repeat(50_000));
        var ended = run("{ W show plan.md; echo \"code $?\" >&2; } | head -n 1");
        assertThat(ended.out()).isEqualTo("Plan\n");
        assertThat(ended.err()).isEqualTo("code 0\n");
    }
}
