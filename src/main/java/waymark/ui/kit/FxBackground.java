package waymark.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import waymark.app.Background;

/**
 * Runs jobs on a thread of its own, one at a time, and reports on the UI thread. The thread isn't a daemon: jobs requested before {@link
 * #close()} are finished.
 */
public final class FxBackground implements Background, AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("waymark-files").factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        try {
            worker.execute(() -> report(work, onSuccess, onFailure));
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            Platform.runLater(() -> onFailure.accept(Background.failure(e)));
        }
    }

    private static <T> void report(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            Platform.runLater(() -> onFailure.accept(Background.failure(e)));
            return;
        }
        Platform.runLater(() -> onSuccess.accept(result));
    }

    @Override
    public void later(Duration pause, Runnable task) {
        // An animation would make the window draw frames meanwhile.
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (!worker.isShutdown()) {
                        Platform.runLater(task);
                    }
                });
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
