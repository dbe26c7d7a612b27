package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several programs that tick in one file at once lose nothing, also when one of them is killed. */
class ManyProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void twoAtOnceLoseNothingAndSeeEachOther() throws Exception {
        tickAtOnce(2, 500, false);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGKILL")
    void fourOfWhichOneIsKilledLoseNothing() throws Exception {
        tickAtOnce(4, Scale.of(50, 5_000), true);
    }

    private void tickAtOnce(int programs, int ticks, boolean killFirst) throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 40);
        Ticker reader = Ticker.open(roadmap, 99, 0);
        var children = new ArrayList<Child>();
        var acknowledged = new ArrayList<String>();
        try {
            for (int i = 0; i < programs; i++) {
                children.add(Child.start(Ticker.class, roadmap, i, ticks, 0));
            }
            if (killFirst) {
                Child first = children.removeFirst();
                first.awaitLines(new Random(20261123).nextInt(ticks));
                acknowledged.addAll(first.kill());
                assertThat(acknowledged).hasSizeLessThan(ticks);
            }
            for (Child child : children) {
                var said = child.await();
                assertThat(said).hasSize(ticks);
                acknowledged.addAll(said);
            }
        } finally {
            children.forEach(Child::close);
        }
        ProgressFiles.assertNothingLost(acknowledged, killFirst ? 1 : 0, roadmap);
        reader.refresh();
        assertThat(reader.ids()).containsAll(acknowledged);
    }
}
