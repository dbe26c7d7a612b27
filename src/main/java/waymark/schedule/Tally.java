package waymark.schedule;

import waymark.model.CountingKind;

/**
 * The progress of the leaves below a topic, by counting kind.
 *
 * @param routine all routine items
 * @param due the routine items that are due on the day that is shown
 */
public record Tally(Count once, Count goal, Count optional, Count routine, Count due) {
    /** The tally of no leaves. */
    public static final Tally NONE = new Tally(Count.NONE, Count.NONE, Count.NONE, Count.NONE, Count.NONE);

    static Tally of(CountingKind countingKind, Count count, boolean isDue) {
        return switch (countingKind) {
            case ONCE -> new Tally(count, Count.NONE, Count.NONE, Count.NONE, Count.NONE);
            case GOAL -> new Tally(Count.NONE, count, Count.NONE, Count.NONE, Count.NONE);
            case OPTIONAL -> new Tally(Count.NONE, Count.NONE, count, Count.NONE, Count.NONE);
            case ROUTINE -> new Tally(Count.NONE, Count.NONE, Count.NONE, count, isDue ? count : Count.NONE);
        };
    }

    Tally plus(Tally other) {
        return new Tally(
                once.plus(other.once),
                goal.plus(other.goal),
                optional.plus(other.optional),
                routine.plus(other.routine),
                due.plus(other.due));
    }

    Tally minus(Tally other) {
        return new Tally(
                once.minus(other.once),
                goal.minus(other.goal),
                optional.minus(other.optional),
                routine.minus(other.routine),
                due.minus(other.due));
    }

    /** The count for one counting kind. */
    public Count of(CountingKind countingKind) {
        return switch (countingKind) {
            case ONCE -> once;
            case GOAL -> goal;
            case OPTIONAL -> optional;
            case ROUTINE -> routine;
        };
    }

    /**
     * The counting kind that represents the topic: it is shown beside the topic, ticked with it, and decides whether it is done. One-off
     * items if there are any, otherwise goals, otherwise optional items, otherwise routine items.
     */
    public CountingKind shown() {
        for (CountingKind countingKind : CountingKind.values()) {
            if (of(countingKind).all() > 0) {
                return countingKind;
            }
        }
        return CountingKind.ONCE;
    }

    /** The count for the {@link #shown()} counting kind; for a routine, only what is due if anything is. */
    public Count count() {
        CountingKind shown = shown();
        return shown == CountingKind.ROUTINE && due.all() > 0 ? due : of(shown);
    }
}
