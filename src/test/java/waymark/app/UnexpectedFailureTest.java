package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Status;
import waymark.schedule.Box;

/** Work that fails in a way that nobody foresaw is told, and ends nothing: the next try goes as if nothing had been. */
class UnexpectedFailureTest {
    private static final String PLAN = "# Plan\n- [ ] one\n- [ ] two\n- [ ] three\n";

    @TempDir
    private Path folder;

    /** Fails one piece of work, and does all others. */
    private static final class Failing implements Background {
        private final Throwable thrown;
        private final List<Runnable> later = new ArrayList<>();
        private int rest;

        Failing(Throwable thrown, int call) {
            this.thrown = thrown;
            this.rest = call;
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
            Callable<T> mine = rest-- == 0
                    ? () -> {
                        sneak(thrown);
                        return null;
                    }
                    : work;
            SAME_THREAD.run(mine, onSuccess, onFailure);
        }

        @Override
        public void later(Duration pause, Runnable task) {
            later.add(task);
        }

        void timePasses() {
            List.copyOf(later).forEach(Runnable::run);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static Throwable thrown(String name) throws ReflectiveOperationException {
        return (Throwable)
                Class.forName("java.lang." + name).getConstructor(String.class).newInstance("words of the reader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RuntimeException", "StackOverflowError", "OutOfMemoryError", "AssertionError"})
    void whicheverCallFailsTheNextGoesOn(String name) throws Exception {
        for (int call = 0; call < 6; call++) {
            Path own = Files.createDirectory(folder.resolve(name + call));
            Path file = Sessions.write(own, PLAN);
            var background = new Failing(name.equals("AssertionError") ? new AssertionError("x") : thrown(name), call);
            Session session =
                    Session.open(file, new Environment(Sessions.NOON, "here", new Random(-90 - call), background));

            session.set(List.of(Sessions.topic(session, "one")), Status.DONE);
            Files.writeString(file, PLAN + "- [ ] four\n");
            session.refresh();
            session.set(List.of(Sessions.topic(session, "two")), Status.DONE);
            session.reload();
            session.set(List.of(Sessions.topic(session, "three")), Status.DONE);
            background.timePasses();
            session.refresh();

            String as = name + " in call " + call;
            assertThat(session.state().saved()).as(as).isInstanceOf(SaveState.Saved.class);
            assertThat(session.state().roadmap().items()).as(as).hasSize(4);
            var again = Sessions.open(file);
            for (String item : List.of("one", "two", "three")) {
                assertThat(again.state().rollup().box(Sessions.topic(again, item)))
                        .as(as)
                        .isEqualTo(Box.DONE);
            }
        }
    }

    @Test
    void aReloadThatFailsIsToldWithoutTheReadersWords() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        var background = new Failing(thrown("StackOverflowError"), 0);
        Session session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-99), background));
        session.reload();

        Problem problem = session.state().oddities().getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INTERNAL_ERROR);
        assertThat(problem.details().getFirst())
                .contains("Waymark", "Java", "java.lang.StackOverflowError", "  at ")
                .doesNotContain("words of the reader");
        session.reload();
        assertThat(session.state().oddities()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadForAMomentIsReadAsSoonAsItCan() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        Session session = Sessions.open(file);
        Path away = Files.move(file, folder.resolve("away"));
        Files.createDirectory(file);
        session.refresh();
        session.refresh();
        assertThat(session.state().problems()).isNotEmpty();
        Files.delete(file);
        Files.writeString(away, PLAN + "- [ ] four\n");
        Files.move(away, file);
        session.refresh();
        assertThat(session.state().roadmap().items()).hasSize(4);
        assertThat(session.state().problems()).isEmpty();
    }

    @Test
    void aChangeOfTheProgressFileThatWasSeenWhileTheRoadmapWasUnreadableIsNotForgotten() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        Session session = Sessions.open(file);
        Session elsewhere = Sessions.open(file);
        elsewhere.set(List.of(Sessions.topic(elsewhere, "one")), Status.DONE);
        Path away = Files.move(file, folder.resolve("away"));
        session.refresh();
        session.refresh();
        Files.move(away, file);
        session.refresh();
        assertThat(session.state().rollup().box(Sessions.topic(session, "one"))).isEqualTo(Box.DONE);
    }

    @Test
    void aReadThatWasThrownAwayIsDoneAgain() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        var stopped = new ArrayList<Job>();
        Background cancelling = new Background() {
            @Override
            public <T> void run(
                    Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                SAME_THREAD.run(work, onSuccess, onFailure);
            }

            @Override
            public <T> void run(
                    Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                if (stopped.isEmpty()) {
                    stopped.add(job);
                    SAME_THREAD.run(work, read -> job.stop(), failure -> job.stop());
                } else {
                    SAME_THREAD.run(work, onSuccess, onFailure);
                }
            }
        };
        Session session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-98), cancelling));
        Files.writeString(file, PLAN + "- [ ] four\n");
        session.refresh();
        assertThat(session.state().roadmap().items()).as("cancelled").hasSize(3);
        session.refresh();
        assertThat(session.state().roadmap().items()).hasSize(4);
    }
}
