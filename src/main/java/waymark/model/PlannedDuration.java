package waymark.model;

/** How long the author plans a phase to take. */
public sealed interface PlannedDuration {

    /** A phase without an end. */
    PlannedDuration ONGOING = new Ongoing();

    /**
     * A range of weeks.
     *
     * @param min the least
     * @param max the most; equal to {@code min} where the author gave one number
     */
    record Weeks(int min, int max) implements PlannedDuration {
        public Weeks {
            if (min < 0 || max < min) {
                throw new IllegalArgumentException("no range of weeks: " + min + " to " + max);
            }
        }
    }

    /** Without an end. */
    record Ongoing() implements PlannedDuration {}
}
