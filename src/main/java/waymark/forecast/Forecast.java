package waymark.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The answer to when the open topics will be done. */
public sealed interface Forecast {
    /**
     * The dates by which the topics will be done with a given probability, in ascending order of probability and date.
     *
     * @param dates one date for each {@link Chance}; empty if it is more than {@value PaceModel#MOST_DAYS} days away
     */
    record Range(List<Optional<LocalDate>> dates) implements Forecast {
        public Range {
            dates = List.copyOf(dates);
            if (dates.size() != Chance.values().length) {
                throw new IllegalArgumentException("One date for each chance: " + dates.size());
            }
        }

        /** The date by which the topics will be done with that probability; empty if it is too far away. */
        public Optional<LocalDate> by(Chance chance) {
            return dates.get(chance.ordinal());
        }

        /** In how many of ten such cases the topics are done by a day; 0 for fewer than one, 10 for more than nine. */
        public int tenths(LocalDate today, LocalDate day) {
            double reached = log(today, day);
            double from = Double.NaN;
            int percent = 0;
            for (Chance chance : Chance.values()) {
                double to = by(chance).map(date -> log(today, date)).orElse(Double.POSITIVE_INFINITY);
                if (reached < to) {
                    double part = percent == 0 || Double.isInfinite(to) ? 0 : (reached - from) / (to - from);
                    return (int) Math.round((percent + part * (chance.percent - percent)) / 10);
                }
                from = to;
                percent = chance.percent;
            }
            return 10;
        }

        private static double log(LocalDate today, LocalDate day) {
            return Math.log(Math.max(0, ChronoUnit.DAYS.between(today, day)));
        }
    }

    /** Nothing is left to do. */
    record Done() implements Forecast {}

    /** No date can be given. */
    record Unknown(Reason reason) implements Forecast {}

    /** The probability that everything is done by a date. */
    enum Chance {
        P10(10),
        P25(25),
        P50(50),
        P75(75),
        P85(85),
        P90(90);

        private final int percent;

        Chance(int percent) {
            this.percent = percent;
        }
    }

    /** Why no date can be given. */
    enum Reason {
        /** Nothing has been done yet. */
        NOT_STARTED,
        /** Topics were done on a single day only, or within less than a week. */
        TOO_LITTLE,
        /** Nothing has been done for {@value PaceModel#PAUSE_DAYS} days or more, and for longer than usual. */
        PAUSED
    }
}
