package waymark.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.app.Background;

/**
 * Works something out of the present state whenever that is asked for, one at a time: what is asked for meanwhile is worked
 * out once at the end. At once for a small roadmap, in the background for a large one.
 */
public final class LatestOnly<T> {
    private final Supplier<Background> where;
    private final Supplier<Callable<T>> work;
    private final Consumer<? super T> shown;
    private boolean running;
    private boolean asked;

    /**
     * @param work gives what is to be done, of the state that is the present one then
     * @param shown is given what came of it
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

    /** The same for what takes its time with a small roadmap, too. */
    public static <T> LatestOnly<T> inBackground(
            Background background, Supplier<Callable<T>> work, Consumer<? super T> shown) {
        return new LatestOnly<>(() -> background, work, shown);
    }

    /** Has it worked out. */
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

    /** Work that can't even be asked for fails like any other. */
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

    /** Whether something is still to come. */
    public boolean isRunning() {
        return running;
    }
}
