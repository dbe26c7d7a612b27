package waymark.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/** Work that the user may have to wait for and may cancel. A job is either finished or cancelled, never both. Thread-safe. */
public final class Job {
    private final What what;
    private final Runnable stopped;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNDER_WAY);

    /** The kind of work. */
    public enum What {
        OPEN,
        RELOAD,
        EXPORT,
        IMPORT,
        PRINT,
        SAVE_ELSEWHERE,
        MERGE_COPIES,
        REMOVE_COPY
    }

    private enum State {
        UNDER_WAY,
        CANCELLED,
        FINISHED
    }

    public Job(What what) {
        this(what, () -> {});
    }

    /** @param stopped runs, on the thread that requested the work, when the work has stopped because it was cancelled */
    public Job(What what, Runnable stopped) {
        this.what = what;
        this.stopped = stopped;
    }

    /** The kind of work. */
    public What what() {
        return what;
    }

    /** Stops the work if it has been cancelled. Called between its steps. */
    public void check() {
        if (state.get() == State.CANCELLED) {
            throw new CancellationException();
        }
    }

    /** Stops the work if it has been cancelled; otherwise it can't be cancelled any more. Called before it writes or shows anything. */
    public void finish() {
        state.compareAndSet(State.UNDER_WAY, State.FINISHED);
        check();
    }

    /** Cancels the work. Returns false if it is too late. */
    public boolean cancel() {
        return state.compareAndSet(State.UNDER_WAY, State.CANCELLED);
    }

    /** Called after the work has stopped. */
    public void stop() {
        stopped.run();
    }
}
