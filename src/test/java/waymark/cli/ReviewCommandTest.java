package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReviewCommandTest extends CommandTest {
    @Test
    void theDraftIsPrintedAndNotKept() throws IOException {
        line.on("tick", "1.1.1");
        byte[] progress = Files.readAllBytes(line.progress);
        assertThat(line.on("review", "--draft")).isZero();
        assertThat(line.out())
                .isEqualTo(
                        "2026-11\n\n4.4.1 What I Learned\n  Phase 1: Basics: Adding\n\n4.4.2 Next Goals\n  Phase 1: Basics: Taking away, Letters\n");
        assertThat(line.progress).hasBinaryContent(progress);
        line.on("review", "--draft", "--period", "2026-10");
        assertThat(line.out()).isEqualTo("2026-10\n\n4.4.1 What I Learned\n  –\n\n4.4.2 Next Goals\n  –\n");
    }

    @Test
    void aPromptThatIsTakenForABlankIsSaidToBelongToTheReview() {
        assertThat(line.on("field", "goals", "more")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("is a prompt in a review", "waymark review plan.md --set \"goals=more\"");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void scriptsGetAnswersAndDraft() {
        line.on("tick", "1.1.1");
        line.on("review", "--set", "goals=more");
        line.on("review", "--json");
        var prompts = JsonTree.list(JsonTree.object(line.out()), "prompts");
        assertThat(prompts).hasSize(2);
        assertThat(prompts.getFirst())
                .containsEntry("label", "What I Learned")
                .containsEntry("period", "2026-11")
                .containsEntry("answer", null)
                .containsEntry("draft", "Phase 1: Basics: Adding");
        assertThat(prompts.getLast()).containsEntry("answer", "more");
    }

    @Test
    void aWeeklyReviewIsAskedForTheWeek() throws IOException {
        Files.writeString(line.roadmap, Files.readString(line.roadmap).replace("Monthly Review", "Weekly Review"));
        line.on("review", "--set", "learned=a lot");
        assertThat(line.out()).contains("2026-W48  4.4.1 What I Learned: a lot\n");
        assertThat(Files.readString(line.progress)).contains("\"review\":\"2026-W48\"");
        line.on("review", "--period", "2026-11");
        assertThat(line.out()).isEmpty();
    }

    @Test
    void earlierReviewsAreExportedWhereAskedFor() throws IOException {
        line.on("review", "--month", "2026-10", "--set", "learned=a lot");
        line.on("review", "--set", "learned=more");
        line.on("export");
        String without = line.out();
        line.on("export", "--reviews", "below");
        assertThat(line.out()).isEqualTo(without + "\n#### October 2026\n\n**What I Learned**\n\n> a lot\n");
        Path out = folder.resolve("out.md");
        assertThat(line.on("export", "--reviews", "file", "-o", out.toString())).isZero();
        assertThat(out).hasContent(without);
        assertThat(folder.resolve("out.reviews.md")).content().contains("## November 2026", "## October 2026");
    }
}
