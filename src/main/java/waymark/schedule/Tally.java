package waymark.schedule;

import waymark.model.CountingKind;

/**
 * How far the leaves below a topic are, each nature apart.
 *
 * @param routine all of the routine
 * @param due what of it is due on the day that is shown
 */
public record Tally(Count once, Count goal, Count optional, Count routine, Count due) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(Count.NONE, Count.NONE, Count.NONE, Count.NONE, Count.NONE);

    static Tally of(CountingKind nature, Count count, boolean isDue) {
        return switch (nature) {
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

    /** The count of one nature. */
    public Count of(CountingKind nature) {
        return switch (nature) {
            case ONCE -> once;
            case GOAL -> goal;
            case OPTIONAL -> optional;
            case ROUTINE -> routine;
        };
    }

    /**
     * The nature that stands for the topic: what is shown beside it, ticked with it, and decides whether it is done. The
     * one-off items where there are any, else the goals, else the optional items, else the routine.
     */
    public CountingKind shown() {
        for (CountingKind nature : CountingKind.values()) {
            if (of(nature).all() > 0) {
                return nature;
            }
        }
        return CountingKind.ONCE;
    }

    /** The count of the {@link #shown()} nature; of a routine what is due, where anything is. */
    public Count count() {
        CountingKind shown = shown();
        return shown == CountingKind.ROUTINE && due.all() > 0 ? due : of(shown);
    }
}
