package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened of what is dropped on a window. */
class RoadmapDropTest {
    @TempDir
    Path folder;

    private List<String> taken() {
        var taken = new ArrayList<String>();
        RoadmapDrop.take(
                folder.toFile(), opened -> taken.add("open " + opened.getFileName()), asked -> taken.add("ask"));
        return taken;
    }

    @Test
    void aFolderOpensItsOnlyRoadmapElseTheOneThatWasBegunElseAsks() throws Exception {
        assertThat(taken()).containsExactly("ask");
        Files.writeString(folder.resolve("plan.md"), "# Plan\n");
        Files.writeString(folder.resolve("picture.png"), "");
        assertThat(taken()).containsExactly("open plan.md");
        Files.writeString(folder.resolve("README.md"), "# Read me\n");
        assertThat(taken()).containsExactly("ask");
        Files.writeString(folder.resolve("plan.md.progress.jsonl"), "");
        assertThat(taken()).containsExactly("open plan.md");
    }
}
