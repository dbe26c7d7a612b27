package waymark.schedule;

import waymark.model.CountingKind;

/** How far the leaves below a topic are, each nature apart. */
public record Tally(Count once, Count goal, Count optional, Count routine) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(Count.NONE, Count.NONE, Count.NONE, Count.NONE);

    static Tally of(CountingKind nature, Count count) {
        return NONE.plus(nature, count);
    }

    Tally plus(CountingKind nature, Count count) {
        return switch (nature) {
            case ONCE -> new Tally(once.plus(count), goal, optional, routine);
            case GOAL -> new Tally(once, goal.plus(count), optional, routine);
            case OPTIONAL -> new Tally(once, goal, optional.plus(count), routine);
            case ROUTINE -> new Tally(once, goal, optional, routine.plus(count));
        };
    }

    Tally plus(Tally other) {
        return new Tally(
                once.plus(other.once),
                goal.plus(other.goal),
                optional.plus(other.optional),
                routine.plus(other.routine));
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

    /** The count of the {@link #shown()} nature. */
    public Count count() {
        return of(shown());
    }
}
