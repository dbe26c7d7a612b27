package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.app.Sessions.item;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.settings.CalendarPreferences;
import waymark.store.ProgressStore;

class RoadmapPreloaderTest {
    @TempDir
    Path folder;

    private Environment environment;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        environment = new Environment(Sessions.NOON, "test", new Random(-7), Background.SAME_THREAD);
        file = Sessions.write(folder, "# Plan\n\n- [ ] Read\n");
    }

    private static List<String> items(Session session) {
        return session.state().roadmap().items().map(item -> item.text()).toList();
    }

    @Test
    void theFirstWhoOpensTheRoadmapGetsWhatWasRead() throws Exception {
        var ahead = RoadmapPreloader.of(file, environment);
        Session session = ahead.open(folder.resolve("./plan.md"), environment);
        assertThat(items(session)).containsExactly("Read");

        session.set(List.of(item(session, "Read")), Status.DONE);
        assertThat(new ProgressStore(ProgressStore.beside(file)).read().ledger().size())
                .isPositive();
    }

    @Test
    void whoOpensItLaterReadsItAnew() throws Exception {
        var ahead = RoadmapPreloader.of(file, environment);
        ahead.open(file, environment);
        Files.writeString(file, "# Plan\n\n- [ ] Read\n- [ ] Write\n");
        assertThat(items(ahead.open(file, environment))).containsExactly("Read", "Write");
    }

    @Test
    void whatIsWrittenAfterItWasReadIsNews() throws Exception {
        var ahead = RoadmapPreloader.of(file, environment);
        Session session = ahead.open(file, environment);
        Files.writeString(file, "# Plan\n\n- [ ] Read\n- [ ] Write\n");
        session.refresh();
        assertThat(items(session)).containsExactly("Read", "Write");
    }

    @Test
    void anotherRoadmapIsReadWhenItIsOpened() throws Exception {
        var other = Files.writeString(folder.resolve("other.md"), "# Other\n\n- [ ] Swim\n");
        assertThat(items(RoadmapPreloader.of(file, environment).open(other, environment)))
                .containsExactly("Swim");
        assertThat(items(RoadmapPreloader.none().open(file, environment))).containsExactly("Read");
    }

    @Test
    void whatCanNotBeReadIsToldToWhoOpensIt() throws Exception {
        Files.delete(file);
        var ahead = RoadmapPreloader.of(file, environment);
        assertThatThrownBy(() -> ahead.open(file, environment))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        told -> assertThat(told.problem().kind()).isEqualTo(Problem.Kind.ROADMAP_MISSING));
        Files.writeString(file, "# Plan\n\n- [ ] Back\n");
        assertThat(items(ahead.open(file, environment))).containsExactly("Back");
    }

    @Test
    void whoeverIsInterruptedWhileItIsReadStaysInterrupted() {
        var read = new CountDownLatch(1);
        var slow = new Environment(Sessions.NOON, "test", new Random(-7), Background.SAME_THREAD);
        var ahead = RoadmapPreloader.of(
                file,
                new Environment(
                        slow.clock(),
                        () -> {
                            try {
                                read.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return CalendarPreferences.STANDARD;
                        },
                        "test",
                        slow.random(),
                        slow.background()));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ahead.open(file, environment)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        read.countDown();
    }
}
