package waymark.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.app.Background;

/**
 * Computes something from the present state on request, one computation at a time. Requests that arrive meanwhile are answered by a single
 * computation at the end. Runs immediately for a small roadmap, in the background for a large one.
 */
public final class LatestOnly<T> {
    private final Supplier<Background> where;
    private final Supplier<Callable<T>> work;
    private final Consumer<? super T> shown;
    private boolean running;
    private boolean asked;

    /**
     * @param work supplies the computation for the state at that moment
     * @param shown receives the result
     */
    public LatestOnly(
            RoadmapModel model, Background background, Supplier<Callable<T>> work, Consumer<? super T> shown) {
        this(() -> Jobs.forAll(model.state().roadmap(), background), work, shown);
    }

    private LatestOnly(Supplier<Background> where, Supplier<Callable<T>> work, Consumer<? super T> shown) {
        this.where = where;
        this.work = work;
        this.shown = shown;
    }

    /** The same for a computation that is slow even for a small roadmap. */
    public static <T> LatestOnly<T> inBackground(
            Background background, Supplier<Callable<T>> work, Consumer<? super T> shown) {
        return new LatestOnly<>(() -> background, work, shown);
    }

    /** Requests the computation. */
    public void start() {
        asked = running;
        if (!running) {
            running = true;
            where.get()
                    .run(
                            work(),
                            result -> end(() -> shown.accept(result)),
                            failure -> end(() -> Background.unexpected(failure)));
        }
    }

    /** If making the computation fails, that is reported like a failure of the computation itself. */
    private Callable<T> work() {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return () -> {
                throw Background.failure(e);
            };
        }
    }

    private void end(Runnable report) {
        running = false;
        boolean again = asked;
        asked = false;
        try {
            report.run();
        } finally {
            if (again) {
                start();
            }
        }
    }

    /** Whether a result is still to come. */
    public boolean isRunning() {
        return running;
    }
}
