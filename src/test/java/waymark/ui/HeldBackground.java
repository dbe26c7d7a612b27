package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import waymark.app.Background;

/** Does work at once, or, while it is held up, when it is released. */
public final class HeldBackground implements Background {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    public void hold() {
        held = true;
    }

    public void release() {
        held = false;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        if (held) {
            waiting.add(() -> SAME_THREAD.run(work, onSuccess, onFailure));
        } else {
            SAME_THREAD.run(work, onSuccess, onFailure);
        }
    }
}
