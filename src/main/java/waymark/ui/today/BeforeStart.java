package waymark.ui.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import waymark.ui.RoadmapModel;

/** The days before the user began. Whoever ticks something on one makes each day since a missed one, and is asked first. */
final class BeforeStart {
    private final RoadmapModel model;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private LocalDate meant = LocalDate.MAX;

    BeforeStart(RoadmapModel model, Function<OffsetDateTime, LocalDate> dayOf) {
        this.model = model;
        this.dayOf = dayOf;
    }

    /** What ticking on a day means, where that is one of them and the user has not said that it is meant. */
    Optional<String> question(LocalDate day) {
        LocalDate today = model.state().rollup().today();
        if (!day.isBefore(today) || !day.isBefore(meant)) {
            return Optional.empty();
        }
        return Optional.of(model.state().beginning(today, dayOf))
                .filter(day::isBefore)
                .map(first ->
                        model.words().text("today.before-start", model.words().day(first, today)));
    }

    /** The user means that day. */
    void means(LocalDate day) {
        meant = day;
    }
}
