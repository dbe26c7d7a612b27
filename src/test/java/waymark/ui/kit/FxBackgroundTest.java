package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Whatever work ends with is reported on the window's thread, and the next work is done. */
class FxBackgroundTest {
    private final FxBackground background = new FxBackground();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        background.close();
    }

    private <T> Object end(Callable<T> work) throws Exception {
        var ended = new CompletableFuture<Object>();
        background.run(
                work,
                result -> ended.complete(Platform.isFxApplicationThread() ? result : "on another thread"),
                failure -> ended.complete(Platform.isFxApplicationThread() ? failure : "on another thread"));
        return ended.get(30, TimeUnit.SECONDS);
    }

    private static Void fail(String name) throws Exception {
        switch (name) {
            case "exception" -> throw new IOException("disk");
            case "runtime" -> throw new IllegalStateException("never");
            case "memory" -> throw new OutOfMemoryError("heap");
            case "stack" -> throw new StackOverflowError();
            default -> throw new NoClassDefFoundError(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "runtime", "memory", "stack", "class"})
    void aFailureOfWhateverKindIsReportedAndEndsNothing(String name) throws Exception {
        Object ended = end(() -> fail(name));
        assertThat(ended).isInstanceOf(Exception.class);
        if (!(ended instanceof IOException) && !(ended instanceof IllegalStateException)) {
            assertThat(((Exception) ended).getCause()).isInstanceOf(Error.class);
        }
        assertThat(end(() -> "done")).isEqualTo("done");
    }

    @Test
    void whatIsAskedForAfterTheEndFails() throws Exception {
        background.close();
        assertThat(end(() -> "never")).isInstanceOf(Exception.class);
    }

    @Test
    void aReportThatFailsDoesNotEndTheNext() throws Exception {
        var told = new CompletableFuture<Throwable>();
        var before = new AtomicReference<Thread.UncaughtExceptionHandler>();
        Platform.runLater(() -> {
            before.set(Thread.currentThread().getUncaughtExceptionHandler());
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> told.complete(error));
        });
        background.run(
                () -> "done",
                result -> {
                    throw new IllegalStateException("in the report");
                },
                failure -> {});
        assertThat(told.get(30, TimeUnit.SECONDS)).hasMessage("in the report");
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(before.get()));
        assertThat(end(() -> "next")).isEqualTo("next");
    }
}
