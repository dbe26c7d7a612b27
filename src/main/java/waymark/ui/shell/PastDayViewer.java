package waymark.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.PastState;
import waymark.app.SessionState;
import waymark.ui.RoadmapModel;

/** Shows a past day of the open roadmap in place of the present one, which is kept up to date meanwhile. */
final class PastDayViewer {
    private final ObjectProperty<RoadmapViewModels> open;
    private final Environment environment;
    private final Function<RoadmapModel, RoadmapViewModels> make;
    private final Consumer<RoadmapModel> listen;
    private final Consumer<Exception> failed;
    private @Nullable RoadmapViewModels present;
    private int asked;

    /**
     * @param open the roadmap that is shown
     * @param make creates the view models
     * @param listen follows the announcements and requests of the roadmap that is shown
     */
    PastDayViewer(
            ObjectProperty<RoadmapViewModels> open,
            Environment environment,
            Function<RoadmapModel, RoadmapViewModels> make,
            Consumer<RoadmapModel> listen,
            Consumer<Exception> failed) {
        this.open = open;
        this.environment = environment;
        this.make = make;
        this.listen = listen;
        this.failed = failed;
    }

    /** The roadmap as it is now, while another day is shown. */
    Optional<RoadmapViewModels> present() {
        return Optional.ofNullable(present);
    }

    /** Shows a roadmap as it was on a day; a day that isn't over is today. */
    void show(RoadmapViewModels now, LocalDate day) {
        SessionState state = now.model().state();
        int request = ++asked;
        if (!day.isBefore(state.rollup().today())) {
            leave();
            return;
        }
        environment
                .background()
                .run(
                        () -> PastState.of(state, day, environment::dayOf),
                        then -> {
                            // Ignored if the user has asked for another day or gone back meanwhile.
                            if (request == asked) {
                                show(now, then);
                            }
                        },
                        failed);
    }

    private void show(RoadmapViewModels now, PastState then) {
        end();
        present = now;
        RoadmapModel past = now.model().at(then);
        listen.accept(past);
        open.set(make.apply(past));
    }

    /** Shows today. Returns whether another day was shown. */
    boolean leave() {
        RoadmapViewModels now = present;
        end();
        if (now != null) {
            open.set(now);
        }
        return now != null;
    }

    /** Drops the day that is shown. */
    void end() {
        asked++;
        if (present != null) {
            present = null;
            open.get().model().end();
        }
    }
}
