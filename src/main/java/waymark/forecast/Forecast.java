package waymark.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

        /** In how many of ten such cases the topics are done by a day; 0 where in fewer than one, 10 where in more than nine. */
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

    /** Nothing is left to forecast. */
    record Done() implements Forecast {}

    /** No date can be named. */
    record Unknown(Reason reason) implements Forecast {}

    /** The chance that all is done by a date. */
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

    /** Why no date can be named. */
    enum Reason {
        /** Nothing was done yet. */
        NOT_STARTED,
        /** Topics were done on one day only, or within less than a week. */
        TOO_LITTLE,
        /** Nothing was done for {@value PaceModel#PAUSE_DAYS} days or more, and for longer than usual. */
        PAUSED
    }
}
