package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.HeldBackground;

/** What is opened of what is dropped on a window. */
class RoadmapDropTest {
    @TempDir
    Path folder;

    private List<String> taken() {
        var taken = new ArrayList<String>();
        new RoadmapDrop(
                        Background.SAME_THREAD,
                        opened -> taken.add("open " + opened.getFileName()),
                        asked -> taken.add("ask"))
                .take(folder.toFile());
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

    @Test
    void diskIsLookedAtInTheBackgroundAlone() throws Exception {
        Files.writeString(folder.resolve("plan.md"), "# Plan\n");
        var plan = new File("elsewhere/plan.md");
        var background = new HeldBackground();
        var taken = new ArrayList<Path>();
        var drop = new RoadmapDrop(background, taken::add, taken::add);
        background.hold();

        drop.look(List.of(folder.toFile(), plan, new File("picture.png")));
        drop.take(folder.toFile());
        assertThat(drop.welcome()).containsExactly(plan);
        assertThat(taken).isEmpty();

        background.release();
        assertThat(drop.welcome()).containsExactly(folder.toFile(), plan);
        assertThat(taken).containsExactly(folder.resolve("plan.md"));
    }

    @Test
    void whatIsFoundOutOfAnEarlierDragIsOfNoMatter() {
        var slow = HeldBackground.held();
        var drop = new RoadmapDrop(slow, opened -> {}, asked -> {});
        drop.look(List.of(folder.toFile()));
        drop.look(List.of(new File("picture.png")));
        slow.next();
        assertThat(drop.welcome()).isEmpty();
    }
}
