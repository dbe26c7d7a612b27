package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Environment;
import waymark.app.HeldBackground;
import waymark.model.Status;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** A window that stays open over the beginning of a day. */
class TheDayTurnsTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T22:59:00Z"));
    private final HeldBackground background = new HeldBackground();
    private ShellViewModel shell;

    private final class Hands extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @BeforeEach
    void open() throws Exception {
        shell = new ShellViewModel(new Environment(new Hands(), "test", new Random(3), background), Sample.words());
        shell.open(Sample.in(folder));
        shell.watch();
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private RoadmapModel model() {
        return shell.opened().orElseThrow().model();
    }

    private String routine() {
        return ProgressSummary.routine(shell.words(), model().state());
    }

    private void minutes(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            now.set(now.get().plusSeconds(60));
            background.endPauses();
        }
    }

    @Test
    void theStatusBarAndTodayShowTheNewDayByThemselves() {
        var today = shell.opened().orElseThrow().today();
        model().statuses()
                .set(
                        List.of(model().state().roadmap().topics().stream()
                                .filter(topic -> topic.number().equals("13.1.1"))
                                .findFirst()
                                .orElseThrow()),
                        Status.DONE);
        assertThat(routine()).isEqualTo("1 of 9 routine today");
        minutes(1);
        assertThat(routine()).isEqualTo("0 of 9 routine today");
        assertThat(model().state().rollup().today()).isEqualTo("2026-11-24");
        today.show(model().state().rollup().today());
        minutes(1440);
        assertThat(model().state().rollup().today()).isEqualTo("2026-11-25");
    }

    @Test
    void noStateIsPublishedWhileTheDayIsTheSame() {
        minutes(1);
        var state = model().state();
        minutes(600);
        assertThat(model().state()).isSameAs(state);
        assertThat(background.pauses()).isEqualTo(1);
    }
}
