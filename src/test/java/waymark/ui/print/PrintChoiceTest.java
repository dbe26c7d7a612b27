package waymark.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.ui.Sample;
import waymark.ui.shell.ShellViewModel;

/** What can be chosen to be printed. */
class PrintChoiceTest {
    @TempDir
    Path folder;

    @Test
    void whatWasChosenIsPrintedWhateverTheRoadmapHasBecome() throws Exception {
        Path roadmap = Files.writeString(
                folder.resolve("p.md"),
                "# P\n\n## Phase 1: A (2 weeks)\n- [ ] a\n\n## Phase 2: B (2 weeks)\n- [ ] b\n");
        var shell =
                new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());
        shell.open(roadmap);
        var model = shell.opened().orElseThrow().model();
        model.topicProperty().set(model.state().roadmap().items().toList().getLast());
        PrintChoice phase = PrintChoice.of(model, Sample.words()).getLast();
        assertThat(phase.name()).startsWith("Phase 2");

        Files.writeString(roadmap, "# P\n\n- [ ] c\n");
        model.reload();
        assertThat(model.state().roadmap().items().count()).isEqualTo(1);

        assertThat(phase.blocks(Sample.words()))
                .extracting(PrintedBlock::text)
                .contains("b")
                .doesNotContain("a", "c");
        shell.close();
    }
}
