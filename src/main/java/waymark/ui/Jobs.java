package waymark.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Job;
import waymark.model.Roadmap;

/** The background work of one window. Knows which job the user may be waiting for, and cancels it. */
public final class Jobs implements Background {
    /** From this number of topics on, work that looks at all of them runs off the UI thread. */
    private static final int LARGE = 5_000;

    private final Background background;
    private final List<Job> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> current = new ReadOnlyObjectWrapper<>();

    public Jobs(Background background) {
        this.background = background;
    }

    /** Where to run work that looks at all topics of a roadmap: on the calling thread if that is quick, in the background otherwise. */
    public static Background forAll(Roadmap roadmap, Background background) {
        return isQuick(roadmap) ? SAME_THREAD : background;
    }

    /** Whether looking at all topics of a roadmap takes less than a frame. */
    public static boolean isQuick(Roadmap roadmap) {
        return roadmap.size() < LARGE;
    }

    /** The oldest job that the user may be waiting for; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Job> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Cancels that job and returns it; empty if it was too late. */
    public Optional<Job> cancel() {
        Job job = current.get();
        return job != null && cancel(job) ? Optional.of(job) : Optional.empty();
    }

    /** Cancels a job. Returns false if it was too late. */
    public boolean cancel(Job job) {
        boolean cancelled = job.cancel();
        if (cancelled) {
            leave(job);
        }
        return cancelled;
    }

    private void leave(Job job) {
        waiting.remove(job);
        current.set(waiting.isEmpty() ? null : waiting.getFirst());
    }

    /** Another background for work whose jobs are listed here as well. */
    public Background on(Background other) {
        return new Background() {
            @Override
            public <T> void run(
                    Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                Jobs.this.run(other, job, work, onSuccess, onFailure);
            }

            @Override
            public <T> void run(
                    Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                other.run(work, onSuccess, onFailure);
            }
        };
    }

    @Override
    public <T> void run(
            Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        run(background, job, work, onSuccess, onFailure);
    }

    private <T> void run(
            Background place,
            Job job,
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<? super Exception> onFailure) {
        waiting.add(job);
        current.set(waiting.getFirst());
        place.run(
                () -> {
                    job.check();
                    return work.call();
                },
                result -> end(job, () -> onSuccess.accept(result)),
                failure -> end(job, () -> onFailure.accept(failure)));
    }

    private void end(Job job, Runnable report) {
        leave(job);
        try {
            job.finish();
        } catch (CancellationException cancelled) {
            job.stop();
            return;
        }
        report.run();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        background.run(work, onSuccess, onFailure);
    }

    @Override
    public void later(Duration pause, Runnable task) {
        background.later(pause, task);
    }
}
