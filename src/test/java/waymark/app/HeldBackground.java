package waymark.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Does work at once or, while it is held up, when the test says so, as a busy disk does. Pauses end when the test says so. */
public final class HeldBackground implements Background {
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final List<Runnable> later = new ArrayList<>();
    private boolean held;

    /** One that is held up from the beginning. */
    public static HeldBackground held() {
        var background = new HeldBackground();
        background.hold();
        return background;
    }

    public void hold() {
        held = true;
    }

    public void release() {
        held = false;
        settle();
    }

    /** Does all work that waits, and what comes of it. */
    public void settle() {
        while (!waiting.isEmpty()) {
            next();
        }
    }

    /** Does the work that was asked for first. */
    public void next() {
        waiting.remove().run();
    }

    /** The work that waits, which the test does from now on. */
    public List<Runnable> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    public boolean isIdle() {
        return waiting.isEmpty();
    }

    /** Ends all pauses; what comes of it waits if work is held up. */
    public void endPauses() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    /** Ends the pause that began first. */
    public void endFirstPause() {
        later.removeFirst().run();
    }

    public int pauses() {
        return later.size();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        if (held) {
            waiting.add(() -> SAME_THREAD.run(work, onSuccess, onFailure));
        } else {
            SAME_THREAD.run(work, onSuccess, onFailure);
        }
    }

    @Override
    public void later(Duration pause, Runnable task) {
        later.add(task);
    }
}
