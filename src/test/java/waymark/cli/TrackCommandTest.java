package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackCommandTest extends CommandTest {
    private static final String PLAN =
            "## Books\n\n- [Emma](https://e.x/1)\n- ✅ [Faust](https://e.x/2)\n\n## Rules\n\n- No shoes\n- No pets\n";

    private Path plan;

    @BeforeEach
    void setUp() throws Exception {
        plan = Files.writeString(folder.resolve("list.md"), PLAN);
    }

    @Test
    void whatIsProposedIsTrackedAndTold() {
        assertThat(line.run("track", plan.toString())).isZero();
        assertThat(line.out()).contains("2 entries are tracked", "1 of them is marked as done");
        assertThat(line.run("tick", plan.toString(), "Emma")).isZero();
        assertThat(line.run("show", plan.toString())).isZero();
        assertThat(line.out()).contains("2 of 2 done");
    }

    @Test
    void aSectionWithoutAnythingProposedIsTrackedWhole() {
        assertThat(line.run("track", plan.toString(), "Rules")).isZero();
        assertThat(line.out()).contains("2 entries are tracked");
    }

    @Test
    void headingsAreTrackedWithoutTheAdviceToDoSo() throws Exception {
        Files.writeString(plan, "# Plan\n\n## One\n\n## Two\n");
        line.run("show", plan.toString());
        assertThat(line.err()).contains("To tick its 2 headings instead");
        assertThat(line.run("track", plan.toString())).isZero();
        assertThat(line.out()).contains("2 entries are tracked");
        assertThat(line.err()).isEmpty();
    }

    @Test
    void offKeepsTicks() {
        line.run("track", plan.toString());
        line.run("tick", plan.toString(), "Emma");
        assertThat(line.run("track", plan.toString(), "--off")).isZero();
        assertThat(line.out()).contains("2 entries are no longer tracked");
        line.run("track", plan.toString());
        line.run("show", plan.toString());
        assertThat(line.out()).contains("2 of 2 done");
    }

    @Test
    void lookingChangesNothing() throws Exception {
        assertThat(line.run("track", plan.toString(), "--dry-run")).isZero();
        assertThat(line.out()).contains("2 of 4 entries").doesNotContain("No shoes");
        assertThat(line.run("track", plan.toString(), "--json")).isZero();
        assertThat(line.out()).contains("\"tracked\":true", "\"tracked\":false");
        assertThat(Files.exists(folder.resolve("list.md.progress.jsonl"))).isFalse();
    }

    @Test
    void aSectionThatIsNotThereIsRefused() {
        assertThat(line.run("track", plan.toString(), "Nowhere")).isNotZero();
        assertThat(line.err()).contains("Nowhere");
    }
}
