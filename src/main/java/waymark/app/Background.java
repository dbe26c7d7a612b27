package waymark.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Where work is done that may wait for a disk or takes long. Whatever work ends with, an {@link Error} too, is reported. */
public interface Background {

    /**
     * Does {@code work}, then reports on the thread that asked for it. Work is done in the order it was asked for, one piece
     * at a time.
     */
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure);

    /** Does work that the user may have to wait for. Where nobody cancels, it is work like any other. */
    default <T> void run(
            Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        run(work, onSuccess, onFailure);
    }

    /**
     * Has something run after a pause, on the thread that asked for it. By default never: whoever ends at once doesn't wait.
     */
    default void later(Duration pause, Runnable task) {}

    /** What reports a result and then, even if that fails, does something in any case. */
    static <T> Consumer<T> inAnyCase(Runnable always, Consumer<? super T> report) {
        return result -> {
            try {
                report.accept(result);
            } finally {
                always.run();
            }
        };
    }

    /** What is reported where work ended with this. */
    static Exception failure(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new InternalFailure(thrown);
    }

    /** Tells of a failure that has no place of its own, as of an error that nobody caught. The caller goes on. */
    static void unexpected(Throwable failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }

    /** Never does it: where nothing is to be written. */
    Background NEVER = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {}
    };

    /** Does the work at once, on the caller's thread: for the command line and for tests. */
    Background SAME_THREAD = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
            T result;
            try {
                result = work.call();
            } catch (Throwable e) {
                onFailure.accept(failure(e));
                return;
            }
            onSuccess.accept(result);
        }
    };
}
