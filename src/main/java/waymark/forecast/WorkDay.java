package waymark.forecast;

import java.time.LocalDate;

/**
 * A day on which topics were done.
 *
 * @param topics the number of topics, at least 1
 */
public record WorkDay(LocalDate day, int topics) {
    /** @throws IllegalArgumentException if {@code topics} is less than 1 */
    public WorkDay {
        if (topics < 1) {
            throw new IllegalArgumentException("A day without topics isn't a work day: " + topics);
        }
    }
}
