package waymark.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * People who work through a list at a pace that is known: topics come in sittings, every few months life changes the pace by a
 * factor, and now and then someone stops for weeks. As changeable as the real histories that the model was fitted to. Seeded.
 */
final class SimulatedUsers {
    /** By how much the pace differs from one stretch of life to the next: the standard deviation of its logarithm. */
    private static final double CHANGE = 1.1;

    /** How many days a stretch lasts on average. */
    private static final int STRETCH = 90;

    /** After how many days, on average, someone stops for weeks or months. */
    private static final int BREAK = 170;

    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final int MOST_DAYS = 2000;

    private final Random random;

    SimulatedUsers(long seed) {
        this.random = new Random(seed);
    }

    /** Someone's whole work on a list: the days until all was done. */
    record Life(int topics, List<WorkDay> days) {
        LocalDate finish() {
            return days.getLast().day();
        }

        int doneBy(LocalDate day) {
            return days.stream()
                    .filter(each -> !each.day().isAfter(day))
                    .mapToInt(WorkDay::topics)
                    .sum();
        }
    }

    Life next() {
        while (true) {
            int topics = 40 + random.nextInt(260);
            double usualSitting = Math.exp(Math.log(4) + 0.5 * random.nextGaussian());
            double usualChance = Math.exp(Math.log(0.22) + 0.6 * random.nextGaussian());
            List<WorkDay> days = new ArrayList<>();
            int done = 0;
            double level = 1;
            for (int day = 0; day < MOST_DAYS && done < topics; day++) {
                if (random.nextInt(STRETCH) == 0) {
                    level = Math.exp(CHANGE * random.nextGaussian());
                }
                if (random.nextInt(BREAK) == 0) {
                    day += (int) Math.exp(Math.log(60) + 0.9 * random.nextGaussian());
                }
                if (random.nextDouble() < Math.min(0.9, usualChance * level)) {
                    double size = usualSitting * Math.exp(0.8 * random.nextGaussian());
                    int made = Math.clamp(Math.round(size), 1, topics - done);
                    days.add(new WorkDay(START.plusDays(day), made));
                    done += made;
                }
            }
            if (done == topics && days.size() > 4) {
                return new Life(topics, days);
            }
        }
    }
}
