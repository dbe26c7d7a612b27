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

/** Shows a past day of the open roadmap in place of the present one, which goes on below. */
final class PastDayViewer {
    private final ObjectProperty<RoadmapViewModels> open;
    private final Environment environment;
    private final Function<RoadmapModel, RoadmapViewModels> make;
    private final Consumer<RoadmapModel> listen;
    private final Consumer<Exception> failed;
    private @Nullable RoadmapViewModels present;
    private int asked;

    /**
     * @param open what is shown
     * @param make makes the view models
     * @param listen hears what a roadmap that is shown says and asks for
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

    /** Shows a day of a roadmap; one that isn't past yet is today. */
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
                            // Whoever asked for another day, or went back, meanwhile doesn't want this one any more.
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

    /** Shows the present day. Says whether another one was shown. */
    boolean leave() {
        RoadmapViewModels now = present;
        end();
        if (now != null) {
            open.set(now);
        }
        return now != null;
    }

    /** Has nothing more to do with the day that is shown. */
    void end() {
        asked++;
        if (present != null) {
            present = null;
            open.get().model().end();
        }
    }
}
