package waymark.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.forecast.Forecast.Chance;
import waymark.forecast.Forecast.Reason;

/**
 * Says when open topics will be done, as a range: the remaining time is taken as log-normal about what the present pace gives,
 * since real paces shift by a factor and not by a number of days. The numbers were fitted to real histories; docs/forecast.md
 * tells how, how well they do on histories that they weren't fitted to, and what no model can know.
 */
public final class PaceModel {
    /** A history that was idle for so many days gets no forecast, unless its busy days are usually almost as far apart. */
    static final int PAUSE_DAYS = 28;

    /** Idle for longer than so many times the {@link WorkHistory#longDistance()}: that isn't the usual distance any more. */
    private static final double PAUSE_DISTANCES = 1.5;

    /** A history that was idle for so many days gets no forecast, however far apart its busy days are. */
    private static final int LONGEST_PAUSE_DAYS = 90;

    /** No date is named that is farther away, in days. */
    static final int MOST_DAYS = 3650;

    private static final int LEAST_BUSY_DAYS = 2;
    private static final int LEAST_DAYS = 7;

    /** The logarithm of the remaining days is {@code BASE + PER_WORK * ln(1 + open / pace) + PER_PAUSE * ln(1 + pause)}. */
    private static final double BASE = 0.78;

    private static final double PER_WORK = 0.80;
    private static final double PER_PAUSE = 0.13;

    /** How far each {@link Chance} lies from the middle, in logarithms, for someone with {@link #USUAL_DISTANCE}. */
    private static final double[] SPREAD = {-1.25, -0.50, 0.02, 0.60, 1.05, 1.30};

    /** Whoever works at longer distances is harder to foresee: by this much for each factor e. */
    private static final double PER_DISTANCE = 0.12;

    private static final double USUAL_DISTANCE = 2.9;
    private static final double LEAST_SCALE = 0.6;

    private PaceModel() {}

    /**
     * When topics will be done.
     *
     * @param open how many are open
     */
    public static Forecast forecast(WorkHistory history, int open) {
        return forecast(history, open, 1);
    }

    /**
     * When they will be done, if so much more time is given to them from here on. All dates come nearer by that factor: the pace is
     * changed on purpose, so that nothing of it goes back to where it was, and how uncertain it is stays.
     *
     * @param time a factor of the time that was given to them so far
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

    /** After how many idle days it looks as if work had stopped. */
    private static double longestPause(WorkHistory history) {
        return Math.clamp(PAUSE_DISTANCES * history.longDistance(), PAUSE_DAYS, LONGEST_PAUSE_DAYS);
    }
}
