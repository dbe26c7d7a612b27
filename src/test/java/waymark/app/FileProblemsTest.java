package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Problem.Kind;
import waymark.progress.Ledger;
import waymark.store.Copies;
import waymark.store.ProgressCopy;

/** What is told of files that could be read: each problem with the numbers and lines in its words. */
class FileProblemsTest {
    @TempDir
    Path folder;

    private List<Problem> problems(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("plan.md"), content);
        return Sessions.open(file).state().oddities();
    }

    private List<Problem> problems(String markdown) throws Exception {
        return problems(markdown.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> ofProgress(String lines) throws Exception {
        Files.writeString(folder.resolve("plan.md.progress.jsonl"), lines);
        return problems(Sessions.PLAN);
    }

    @Test
    void ofARoadmapWithTasksThereIsNothingToTell() throws Exception {
        assertThat(problems(Sessions.PLAN)).isEmpty();
    }

    @Test
    void withoutATaskItIsToldWhatCouldBeTracked() throws Exception {
        assertThat(problems("# P\n\nText.\n")).containsExactly(Problem.of(Kind.NO_TASKS, "plan.md"));
        assertThat(problems("# P\n\n## One\n\nText.\n")).containsExactly(Problem.of(Kind.NO_TASKS, "plan.md"));
        assertThat(problems("# P\n\n## One\n\nText.\n\n## Two\n\nText.\n"))
                .containsExactly(Problem.of(Kind.HEADINGS_TO_TRACK, "plan.md", 2));
        assertThat(problems("# P\n\n- one\n- two\n- three\n"))
                .containsExactly(Problem.of(Kind.ENTRIES_TO_TRACK, "plan.md", 3));
    }

    @Test
    void aTextWithOneControlCharacterInTwentyIsNone() throws Exception {
        assertThat(problems("a".repeat(95) + "\u0001".repeat(5)))
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_TASKS);
        assertThat(problems("\t\n\r\f\u000B".repeat(20)))
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_TASKS);
        assertThatThrownBy(() -> problems("a".repeat(94) + "\u0001".repeat(6)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.ROADMAP_BINARY));
        assertThatThrownBy(() -> problems("\u0001".repeat(8192) + "a".repeat(1_000_000)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void linesAreNamedUpToEight() throws Exception {
        assertThat(problems("- [ ] a\n\n-[ ] near\n\n-[ ] near\n"))
                .containsExactly(Problem.of(Kind.NEAR_MISSES, 2, "3, 5"));
        assertThat(problems("- [ ] a\n" + "\n-[ ] near\n".repeat(8)))
                .containsExactly(Problem.of(Kind.NEAR_MISSES, 8, "3, 5, 7, 9, 11, 13, 15, 17"));
        assertThat(problems("- [ ] a\n" + "\n-[ ] near\n".repeat(9)))
                .containsExactly(Problem.of(Kind.NEAR_MISSES, 9, "3, 5, 7, 9, 11, 13, 15, 17, …"));
    }

    @Test
    void bytesThatAreNoTextAreCounted() throws Exception {
        byte[] text = "- [ ] é学习学习学习学习 ??\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;
        assertThat(problems(text)).containsExactly(Problem.of(Kind.MALFORMED_TEXT, 1));
    }

    @Test
    void marksOfAMergeAreTold() throws Exception {
        assertThat(problems("- [ ] a\n<<<<<<< HEAD\n- [ ] b\n=======\n- [ ] c\n>>>>>>> other\n"))
                .extracting(Problem::kind)
                .contains(Kind.CONFLICT_MARKS);
    }

    @Test
    void ofAProgressFileWhatIsDamagedForeignOrNewerIsTold() throws Exception {
        String foreign =
                "{\"v\":1,\"id\":\"038G8207R000003475E8KHKE0J\",\"at\":\"2026-11-23T12:00:00+01:00\",\"by\":\"test\",\"mood\":1}\n";
        String newer = foreign.replace("\"v\":1", "\"v\":99");
        String name = "plan.md.progress.jsonl";
        assertThat(ofProgress("nonsense\nmore\n")).containsExactly(Problem.of(Kind.PROGRESS_DAMAGED, 2, name, 1));
        assertThat(ofProgress(foreign + "nonsense\n" + foreign))
                .contains(Problem.of(Kind.PROGRESS_DAMAGED, 1, name, 2))
                .anySatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.PROGRESS_FOREIGN));
        assertThat(ofProgress(newer)).containsExactly(Problem.of(Kind.PROGRESS_NEWER, name));
        assertThat(ofProgress("")).containsExactly(Problem.of(Kind.PROGRESS_EMPTIED, name));
    }

    private static ProgressCopy copy(String name, int lines, boolean isNewer) {
        return new ProgressCopy(Path.of(name), lines, 0, true, isNewer, List.of());
    }

    @Test
    void ofCopiesWhatIsNotMergedYetOrCannotBeReadIsTold() throws Exception {
        Path progress = Files.writeString(folder.resolve("p.jsonl"), "");
        var copies = new Copies(
                List.of(copy("a", 0, true), copy("b", 1, true), copy("c", 1, false)),
                Ledger.EMPTY,
                Map.of(Path.of("x/d"), new IOException("odd")),
                0);
        assertThat(FileProblems.of(progress, copies))
                .containsExactly(Problem.of(Kind.COPY_NEWER, "b"), Problem.of(Kind.COPY_UNREADABLE, "d", "odd"));
        assertThat(FileProblems.of(progress, Copies.NONE)).isEmpty();
        assertThat(FileProblems.of(progress, new Copies(List.of(), Ledger.EMPTY, Map.of(), 3)))
                .containsExactly(Problem.of(Kind.COPIES_UNREAD, 3, "p.jsonl"));
    }

    @Test
    void thatOnlyCopiesAreLeftIsTold() {
        var copies = new Copies(List.of(copy("a", 1, false)), Ledger.EMPTY, Map.of(), 0);
        Path gone = folder.resolve("p.jsonl");
        assertThat(FileProblems.of(gone, copies)).containsExactly(Problem.of(Kind.PROGRESS_GONE, "p.jsonl", 1));
        assertThat(FileProblems.of(gone, Copies.NONE)).isEmpty();
    }
}
