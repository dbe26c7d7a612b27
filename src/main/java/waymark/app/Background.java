package waymark.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work that may wait for a disk or take long. Its outcome is always reported, even an {@link Error}. */
public interface Background {

    /** Runs {@code work}, then reports on the thread that requested it. Work runs in the order of the requests, one at a time. */
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure);

    /** Runs work that the user may have to wait for. Unless the job is cancelled, it is like any other work. */
    default <T> void run(
            Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        run(work, onSuccess, onFailure);
    }

    /** Runs a task after a pause, on the thread that requested it. The default is never: a process that ends right away doesn't wait. */
    default void later(Duration pause, Runnable task) {}

    /** A callback that receives a result and then runs {@code always}, even if it fails itself. */
    static <T> Consumer<T> inAnyCase(Runnable always, Consumer<? super T> report) {
        return result -> {
            try {
                report.accept(result);
            } finally {
                always.run();
            }
        };
    }

    /** The failure to report for a throwable. */
    static Exception failure(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new InternalFailure(thrown);
    }

    /** Reports a failure that isn't reported elsewhere, such as an uncaught error. The caller continues. */
    static void unexpected(Throwable failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }

    /** Never runs anything, for sessions that don't write. */
    Background NEVER = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {}
    };

    /** Runs the work immediately, on the caller's thread: for the command line and for tests. */
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
