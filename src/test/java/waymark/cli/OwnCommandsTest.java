package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Topics of the user's own on the command line. */
class OwnCommandsTest extends CommandTest {
    @Test
    void theyAreAddedRewordedMovedTickedAndRemoved() {
        assertThat(line.on("add", "1.2", "Big letters")).isZero();
        assertThat(line.out()).isEqualTo("Big letters\nbelow 1.2 Letters\n1 of 5 done\n");
        assertThat(line.on("tick", "Big letters")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] Big letters +");
        assertThat(line.on("move", "Big letters", "s_root")).isZero();
        assertThat(line.out()).startsWith("below Plan");
        assertThat(line.on("reword", "Big letters", "Capitals")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] Capitals +").doesNotContain("Big letters");
        assertThat(line.on("remove", "Capitals")).isZero();
        line.on("show");
        assertThat(line.out()).doesNotContain("Capitals");
        assertThat(line.on("undo")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] Capitals +");
    }

    @Test
    void onlyOwnOnesAreChangedAndADryRunWritesNothing() {
        assertThat(line.on("remove", "Letters")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("is in the roadmap’s file");
        assertThat(line.on("reword", "nowhere", "x")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.on("add", "--dry-run", "1.2", "Big letters")).isZero();
        assertThat(folder.resolve("plan.md.progress.jsonl")).doesNotExist();
    }

    @Test
    void aPlainExportLeavesThemOutAndIsTheRoadmapItself() throws IOException {
        Path plan = folder.resolve("plan.md");
        line.on("add", "1.1", "One");
        line.on("add", "2.2", "Two");
        line.on("export");
        assertThat(line.out()).isEqualTo(Files.readString(plan));
        line.on("export", "--own");
        assertThat(line.out()).contains("  - [ ] 1.1.2 Taking away\n  - [ ] One\n", "  - [ ] Two\n");
        line.on("export", "--to", "md-rich");
        assertThat(line.out()).contains("  - [ ] One\n");
        assertThat(line.on("export", "--own", "--to", "csv")).isEqualTo(ExitCode.USAGE.code());
    }
}
