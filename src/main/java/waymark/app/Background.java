package waymark.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Where work is done that may wait for a disk or takes long. */
public interface Background {

    /**
     * Does {@code work}, then reports on the thread that asked for it. Work is done in the order it was asked for, one piece
     * at a time.
     */
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure);

    /** Does work that the reader may have to wait for. Where nobody cancels, it is work like any other. */
    default <T> void run(
            Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        run(work, onSuccess, onFailure);
    }

    /**
     * Has something run after a pause, on the thread that asked for it. By default never: whoever ends at once doesn't wait.
     */
    default void later(Duration pause, Runnable task) {}

    /** Does the work at once, on the caller's thread: for the command line and for tests. */
    Background SAME_THREAD = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                onFailure.accept(e);
                return;
            }
            onSuccess.accept(result);
        }
    };
}
