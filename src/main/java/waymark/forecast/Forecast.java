package waymark.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An answer to the question when open topics will be done. */
public sealed interface Forecast {
    /**
     * The dates by which the topics are done with a given chance, in ascending order of the chance and of the date.
     *
     * @param dates one date for each of {@link Chance}; empty where it is more than {@value PaceModel#MOST_DAYS} days away
     */
    record Range(List<Optional<LocalDate>> dates) implements Forecast {
        public Range {
            dates = List.copyOf(dates);
            if (dates.size() != Chance.values().length) {
                throw new IllegalArgumentException("One date for each chance: " + dates.size());
            }
        }

        /** The date by which the topics are done with a chance; empty where it is too far away to name. */
        public Optional<LocalDate> by(Chance chance) {
            return dates.get(chance.ordinal());
        }
    }

    /** Nothing is left to forecast. */
    record Done() implements Forecast {}

    /** No date can be named. */
    record Unknown(Reason reason) implements Forecast {}

    /** The chance that all is done by a date. */
    enum Chance {
        P10,
        P25,
        P50,
        P75,
        P85,
        P90
    }

    /** Why no date can be named. */
    enum Reason {
        /** Nothing was done yet. */
        NOT_STARTED,
        /** Topics were done on one day only, or within less than a week. */
        TOO_LITTLE,
        /** Nothing was done for {@value PaceModel#PAUSE_DAYS} days or more. */
        PAUSED
    }
}
