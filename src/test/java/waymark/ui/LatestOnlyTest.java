package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;

/** What can't be worked out once is worked out the next time. */
class LatestOnlyTest {
    @TempDir
    private Path folder;

    private final Thread.UncaughtExceptionHandler before =
            Thread.currentThread().getUncaughtExceptionHandler();
    private final List<Throwable> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> told.add(error));
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    @Test
    void aFailureIsToldAndTheNextIsShown() throws Exception {
        var session =
                Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        var model = new RoadmapModel(session, Sample.words());
        var errors = new ArrayList<Error>(List.of(new StackOverflowError(), new OutOfMemoryError()));
        var shown = new ArrayList<String>();
        var renewal = new LatestOnly<String>(
                model,
                Background.SAME_THREAD,
                () -> () -> {
                    if (!errors.isEmpty()) {
                        throw errors.removeFirst();
                    }
                    return "worked out";
                },
                shown::add);

        renewal.start();
        renewal.start();
        assertThat(told).hasSize(2);
        assertThat(renewal.isRunning()).isFalse();
        renewal.start();

        assertThat(shown).containsExactly("worked out");
    }
}
