package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Background;
import waymark.app.ExportRequest;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.ui.Sample;

/** An error in the program itself is a banner, and the window goes on. */
class UnexpectedErrorTest {
    @TempDir
    private Path folder;

    private final Thread.UncaughtExceptionHandler before =
            Thread.currentThread().getUncaughtExceptionHandler();
    private final List<Throwable> told = new ArrayList<>();

    /** Whose work fails while it is told to. */
    private static final class Failing implements Background {
        private String kind = "";

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
            SAME_THREAD.run(() -> fails() ? null : work.call(), onSuccess, onFailure);
        }

        private boolean fails() {
            return switch (kind) {
                case "runtime" -> throw new IllegalStateException("plan.md");
                case "memory" -> throw new OutOfMemoryError("plan.md");
                case "stack" -> throw new StackOverflowError();
                default -> false;
            };
        }
    }

    private final Failing background = new Failing();
    private final ShellViewModel shell =
            new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", background), Sample.words());

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> told.add(error));
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    private List<Kind> problems() {
        return shell.problems().stream().map(Problem::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "memory", "stack"})
    void openingThatFailsIsToldAndCanBeTriedAgain(String kind) throws Exception {
        background.kind = kind;
        shell.open(Sample.in(folder));
        assertThat(shell.loadingProperty().getValue()).isFalse();
        assertThat(problems()).containsExactly(Kind.INTERNAL_ERROR);
        assertThat(shell.problems().getFirst().details().getFirst()).doesNotContain("plan.md");
        shell.dismiss(shell.problems().getFirst());
        background.kind = "";
        shell.open(folder.resolve("ai-engineer-roadmap.md"));
        assertThat(shell.opened()).isPresent();
        assertThat(shell.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "memory", "stack"})
    void savingAndExportingThatFailAreToldAndGoOn(String kind) throws Exception {
        shell.open(Sample.in(folder));
        var model = shell.opened().orElseThrow().model();
        background.kind = kind;
        model.statuses().toggle(List.of(model.state().roadmap().phases().getFirst()));
        assertThat(problems()).containsExactly(Kind.NOT_SAVED);
        shell.export(folder.resolve("out.md"), ExportRequest.of(ExportRequest.PLAIN), false);
        assertThat(problems()).contains(Kind.INTERNAL_ERROR);
        background.kind = "";
        model.retrySaving();
        shell.export(folder.resolve("out.md"), ExportRequest.of(ExportRequest.PLAIN), false);
        assertThat(problems()).doesNotContain(Kind.NOT_SAVED);
        assertThat(folder.resolve("out.md")).exists();
    }

    @Test
    void whatHasNoPlaceOfItsOwnIsToldToo() throws Exception {
        shell.open(Sample.in(folder));
        shell.report(Problem.internal(new IllegalStateException("words of the reader")));
        assertThat(problems()).containsExactly(Kind.INTERNAL_ERROR);
        assertThat(told).isEmpty();
    }
}
