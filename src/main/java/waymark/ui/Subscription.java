package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import waymark.app.Session;
import waymark.app.SessionState;

/** Passes on what a session tells, until it is ended: the session outlives what is shown of it. */
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

    /** Passes on nothing more, and holds nobody. */
    void end() {
        observers.clear();
        beforeReload.clear();
    }
}
