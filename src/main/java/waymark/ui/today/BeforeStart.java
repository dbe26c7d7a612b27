package waymark.ui.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import waymark.ui.RoadmapModel;

/** The days before the user's first one. Ticking something on such a day makes each day since a missed one, so the user is asked first. */
final class BeforeStart {
    private final RoadmapModel model;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private LocalDate meant = LocalDate.MAX;

    BeforeStart(RoadmapModel model, Function<OffsetDateTime, LocalDate> dayOf) {
        this.model = model;
        this.dayOf = dayOf;
    }

    /** The consequence of ticking on this day, if it is such a day and the user hasn't confirmed it. */
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

    /** Remembers that the user has confirmed this day. */
    void means(LocalDate day) {
        meant = day;
    }
}
