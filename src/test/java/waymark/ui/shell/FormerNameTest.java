package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.ui.Sample;

/** The window offers the progress of a roadmap that has another name now, and what looks like a task and is none. */
class FormerNameTest {
    @TempDir
    private Path folder;

    private final ShellViewModel shell =
            new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());

    private int done() {
        return shell.opened().orElseThrow().model().state().rollup().overall().done();
    }

    @Test
    void itIsTakenInWhenAskedFor() throws Exception {
        Path plan = Files.writeString(folder.resolve("old.md"), "# P\n- [ ] one\n- [ ] two\n");
        shell.open(plan);
        var model = shell.opened().orElseThrow().model();
        model.statuses()
                .toggle(List.of(model.state().roadmap().items().findFirst().orElseThrow()));
        Path renamed = Files.move(plan, folder.resolve("new.md"));

        shell.open(renamed);
        assertThat(done()).isZero();
        assertThat(shell.problems()).extracting(Problem::kind).containsExactly(Kind.PROGRESS_OF_FORMER_NAME);
        shell.opened()
                .orElseThrow()
                .model()
                .decisions()
                .merge(shell.problems().getFirst().details().getFirst());

        assertThat(done()).isEqualTo(1);
        assertThat(shell.problems()).extracting(Problem::kind).doesNotContain(Kind.PROGRESS_OF_FORMER_NAME);
        assertThat(folder.resolve("new.md.progress.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("old.md.progress.jsonl")).exists();
    }

    @Test
    void nearMissesAreSaidOnceAndStayDismissed() throws Exception {
        shell.open(Files.writeString(folder.resolve("plan.md"), "# P\n- [ ] one\n- [] two\n"));
        assertThat(shell.problems()).extracting(Problem::kind).containsExactly(Kind.NEAR_MISSES);
        shell.dismiss(shell.problems().getFirst());
        var model = shell.opened().orElseThrow().model();
        model.statuses()
                .toggle(List.of(model.state().roadmap().items().findFirst().orElseThrow()));
        Files.writeString(folder.resolve("plan.md"), "# P\n- [ ] one\n- [] two\n- [ ] three\n");
        model.refresh();
        assertThat(model.state().roadmap().items()).hasSize(2);
        assertThat(shell.problems()).isEmpty();
    }
}
