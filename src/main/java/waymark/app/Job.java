package waymark.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/** Work that the user may have to wait for, and may cancel: it is finished or cancelled, never both. Thread-safe. */
public final class Job {
    private final What what;
    private final Runnable stopped;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNDER_WAY);

    /** What is done. */
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

    /** @param stopped is called, on the thread that asked for the work, when that has stopped because it was cancelled */
    public Job(What what, Runnable stopped) {
        this.what = what;
        this.stopped = stopped;
    }

    /** What is done. */
    public What what() {
        return what;
    }

    /** Stops the work, if it was cancelled: asked between its steps. */
    public void check() {
        if (state.get() == State.CANCELLED) {
            throw new CancellationException();
        }
    }

    /** Stops the work, if it was cancelled; else it can't be cancelled any more: asked before it writes or shows something. */
    public void finish() {
        state.compareAndSet(State.UNDER_WAY, State.FINISHED);
        check();
    }

    /** Has the work stop. Says whether it will; if not, it is as good as finished. */
    public boolean cancel() {
        return state.compareAndSet(State.UNDER_WAY, State.CANCELLED);
    }

    /** Ends what was asked for, after the work has stopped. */
    public void stop() {
        stopped.run();
    }
}
