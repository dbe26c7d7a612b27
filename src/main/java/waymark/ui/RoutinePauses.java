package waymark.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import waymark.app.Session;

/** Leaves days out of the routine, as steps that can be undone. */
public final class RoutinePauses {
    private final Session session;
    private final Consumer<IntSupplier> step;

    /** @param step does and announces a step */
    RoutinePauses(Session session, Consumer<IntSupplier> step) {
        this.session = session;
        this.step = step;
    }

    /** Leaves days out of the routine; without a last one until it is gone on with. */
    public void pause(LocalDate from, Optional<LocalDate> until) {
        step.accept(() -> session.pauseRoutine(from, until));
    }

    /** Goes on with the routine from a day on. */
    public void goOn(LocalDate from) {
        step.accept(() -> session.goOnWithRoutine(from));
    }
}
