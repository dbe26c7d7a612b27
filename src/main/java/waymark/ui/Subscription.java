package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import waymark.app.Session;
import waymark.app.SessionState;

/** Passes on a session's states until it is ended. The session outlives the views that show it. */
final class Subscription {
    private final List<Consumer<? super SessionState>> observers = new ArrayList<>();
    private final List<Runnable> beforeReload = new ArrayList<>();

    Subscription(Session session) {
        session.observe(state -> observers.forEach(observer -> observer.accept(state)));
        session.beforeReload(() -> beforeReload.forEach(Runnable::run));
    }

    void observe(Consumer<? super SessionState> observer) {
        observers.add(observer);
    }

    void beforeReload(Runnable hook) {
        beforeReload.add(hook);
    }

    /** Passes on nothing more and releases all observers. */
    void end() {
        observers.clear();
        beforeReload.clear();
    }
}
