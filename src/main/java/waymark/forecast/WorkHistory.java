package waymark.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which topics were done, as known on a given day. Immutable. */
public final class WorkHistory {
    /** The number of days after which work counts half as much. */
    private static final double HALF_LIFE = 14;

    private static final double FADING = Math.pow(0.5, 1 / HALF_LIFE);

    private final List<WorkDay> days;
    private final LocalDate today;
    private final double pace;
    private final double longDistance;

    private WorkHistory(List<WorkDay> days, LocalDate today) {
        this.days = days;
        this.today = today;
        // The forecast of each phase needs these values.
        this.pace = computePace();
        this.longDistance = computeLongDistance();
    }

    /** The work up to and including a day; later days are ignored. */
    public static WorkHistory of(List<WorkDay> days, LocalDate today) {
        return new WorkHistory(
                days.stream()
                        .filter(day -> !day.day().isAfter(today))
                        .sorted(Comparator.comparing(WorkDay::day))
                        .toList(),
                today);
    }

    public LocalDate today() {
        return today;
    }

    /** The number of days on which something was done. */
    public int busyDays() {
        return days.size();
    }

    /** The days since the first one, including both ends; 0 if nothing was done. */
    public long length() {
        return days.isEmpty() ? 0 : ago(days.getFirst()) + 1;
    }

    /** The number of days since something was last done. */
    public long pause() {
        return days.isEmpty() ? 0 : ago(days.getLast());
    }

    /**
     * The present pace in topics per day. Older work counts less, and one day of average size at the average distance is added, so that a
     * short history has less influence.
     */
    public double pace() {
        return pace;
    }

    private double computePace() {
        double busy = days.size();
        double average = days.stream().mapToInt(WorkDay::topics).sum() / busy;
        double faded = days.stream()
                .mapToDouble(day -> day.topics() * Math.pow(FADING, ago(day)))
                .sum();
        double span = (1 - Math.pow(FADING, length())) / (1 - FADING);
        return (faded + average) / (span + length() / busy);
    }

    /** The 90th percentile of the distances, in days, between consecutive busy days; 0 if there is only one. */
    public double longDistance() {
        return longDistance;
    }

    private double computeLongDistance() {
        List<Long> distances = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            distances.add(
                    ChronoUnit.DAYS.between(days.get(i - 1).day(), days.get(i).day()));
        }
        if (distances.isEmpty()) {
            return 0;
        }
        distances.sort(Comparator.naturalOrder());
        double place = 0.9 * (distances.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, distances.size() - 1);
        return distances.get(below) + (place - below) * (distances.get(above) - distances.get(below));
    }

    private long ago(WorkDay day) {
        return ChronoUnit.DAYS.between(day.day(), today);
    }
}
