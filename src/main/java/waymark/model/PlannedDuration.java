package waymark.model;

/**
 * How long the author plans for a phase.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("## Sets (2-3 weeks)\n## Maps\nDuration: ongoing\n".getBytes(UTF_8)));
 * plan.phases().getFirst().plannedDuration();   // Optional[Weeks[min=2, max=3]]
 * plan.phases().getLast().isEndless();   // true
 * }
 */
public sealed interface PlannedDuration {

    /** No end. */
    PlannedDuration ONGOING = new Ongoing();

    /**
     * A range of weeks.
     *
     * @param min the minimum
     * @param max the maximum; equal to {@code min} if the author gave a single number
     */
    record Weeks(int min, int max) implements PlannedDuration {
        public Weeks {
            if (min < 0 || max < min) {
                throw new IllegalArgumentException("no range of weeks: " + min + " to " + max);
            }
        }
    }

    /** No end. */
    record Ongoing() implements PlannedDuration {}
}
