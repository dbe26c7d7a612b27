package waymark.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.forecast.Forecast.Chance;
import waymark.forecast.Forecast.Reason;

/**
 * Forecasts when the open topics will be done, as a range. The remaining time is modelled as log-normal around the value that follows from
 * the present pace, because real paces change by a factor rather than by a number of days. The parameters were fitted to real histories;
 * docs/forecast.md explains how, how well the model does on histories that it wasn't fitted to, and what no model can know.
 */
public final class PaceModel {
    /** There is no forecast after this many idle days, unless the distance between busy days is usually almost as long. */
    static final int PAUSE_DAYS = 28;

    /** A pause of more than this many times the {@link WorkHistory#longDistance()} is no longer usual. */
    private static final double PAUSE_DISTANCES = 1.5;

    /** There is no forecast after this many idle days, whatever the usual distance between busy days. */
    private static final int LONGEST_PAUSE_DAYS = 90;

    /** The maximum number of days until a date in a forecast. */
    static final int MOST_DAYS = 3650;

    private static final int LEAST_BUSY_DAYS = 2;
    private static final int LEAST_DAYS = 7;

    /** The logarithm of the remaining days is {@code BASE + PER_WORK * ln(1 + open / pace) + PER_PAUSE * ln(1 + pause)}. */
    private static final double BASE = 0.78;

    private static final double PER_WORK = 0.80;
    private static final double PER_PAUSE = 0.13;

    /** The distance of each {@link Chance} from the median, as a logarithm, for a user with {@link #USUAL_DISTANCE}. */
    private static final double[] SPREAD = {-1.25, -0.50, 0.02, 0.60, 1.05, 1.30};

    /** Longer distances between busy days make the forecast less certain: by this much for each factor of e. */
    private static final double PER_DISTANCE = 0.12;

    private static final double USUAL_DISTANCE = 2.9;
    private static final double LEAST_SCALE = 0.6;

    private PaceModel() {}

    /**
     * When the topics will be done.
     *
     * @param open the number of open topics
     */
    public static Forecast forecast(WorkHistory history, int open) {
        return forecast(history, open, 1);
    }

    /**
     * When the topics will be done if the time given to them changes from now on. The remaining time is divided by that factor: the pace is
     * changed on purpose, so no regression to the former pace is expected, and the uncertainty stays the same.
     *
     * @param time the new time as a factor of the time given to them so far
     */
    public static Forecast forecast(WorkHistory history, int open, double time) {
        if (open <= 0) {
            return new Forecast.Done();
        }
        Optional<Reason> silent = silent(history);
        if (silent.isPresent()) {
            return new Forecast.Unknown(silent.get());
        }
        double middle = BASE + PER_WORK * Math.log1p(open / history.pace()) + PER_PAUSE * Math.log1p(history.pause());
        double scale = Math.max(LEAST_SCALE, 1 + PER_DISTANCE * (Math.log1p(history.longDistance()) - USUAL_DISTANCE));
        List<Optional<LocalDate>> dates = new ArrayList<>();
        for (double spread : SPREAD) {
            long days = Math.round(Math.min(Math.exp(middle + spread * scale) / time, MOST_DAYS + 1.0));
            dates.add(
                    days > MOST_DAYS
                            ? Optional.empty()
                            : Optional.of(history.today().plusDays(Math.max(1, days))));
        }
        return new Forecast.Range(dates);
    }

    private static Optional<Reason> silent(WorkHistory history) {
        if (history.busyDays() == 0) {
            return Optional.of(Reason.NOT_STARTED);
        }
        if (history.pause() >= longestPause(history)) {
            return Optional.of(Reason.PAUSED);
        }
        if (history.busyDays() < LEAST_BUSY_DAYS || history.length() < LEAST_DAYS) {
            return Optional.of(Reason.TOO_LITTLE);
        }
        return Optional.empty();
    }

    /** The number of idle days after which work seems to have stopped. */
    private static double longestPause(WorkHistory history) {
        return Math.clamp(PAUSE_DISTANCES * history.longDistance(), PAUSE_DAYS, LONGEST_PAUSE_DAYS);
    }
}
