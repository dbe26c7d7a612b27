package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path settings;

    @Test
    void aSecondStartHandsItsRoadmapsToTheFirst() throws Exception {
        assertThat(SingleInstance.give(settings, "a.md")).as("before the first").isFalse();
        var handed = new LinkedBlockingQueue<List<Path>>();
        try (var first = SingleInstance.listen(settings, handed::add)) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.listen(settings, handed::add))
                    .as("a second listener")
                    .isNull();
            assertThat(SingleInstance.give(settings, "a.md", "b c.md")).isTrue();
            assertThat(handed.poll(10, TimeUnit.SECONDS))
                    .containsExactly(
                            Path.of("a.md").toAbsolutePath(), Path.of("b c.md").toAbsolutePath());
            assertThat(SingleInstance.give(settings)).isTrue();
            assertThat(handed.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(SingleInstance.give(settings, "a.md")).as("after the first").isFalse();
        assertThat(handed).isEmpty();
    }

    @Test
    void whatTheFirstCantOpenIsLeftToTheSecond() throws Exception {
        try (var first = SingleInstance.listen(settings, paths -> {
            throw new InvalidPathException("ü.md", "in another locale");
        })) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.give(settings, "a.md")).isFalse();
        }
    }
}
