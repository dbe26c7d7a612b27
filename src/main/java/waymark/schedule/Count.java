package waymark.schedule;

import waymark.model.Status;

/**
 * How far some items are.
 *
 * @param all how many there are, skipped ones included
 * @param done how many are done
 * @param skipped how many are skipped
 * @param doing how many are begun
 * @param touched how many have a status that the user gave them
 */
public record Count(int all, int done, int skipped, int doing, int touched) {
    /** Of nothing. */
    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** Of one leaf. */
    static Count of(Status status, boolean touched) {
        return new Count(
                1,
                status == Status.DONE ? 1 : 0,
                status == Status.SKIPPED ? 1 : 0,
                status == Status.DOING ? 1 : 0,
                touched ? 1 : 0);
    }

    /** Both together. */
    public Count plus(Count other) {
        return new Count(
                all + other.all,
                done + other.done,
                skipped + other.skipped,
                doing + other.doing,
                touched + other.touched);
    }

    /** Without those. */
    public Count minus(Count other) {
        return new Count(
                all - other.all,
                done - other.done,
                skipped - other.skipped,
                doing - other.doing,
                touched - other.touched);
    }

    /** The same where all that is not done is skipped. */
    public Count skippingTheRest() {
        return new Count(all, done, all - done, 0, touched);
    }

    /** How many are counted: all but the skipped ones. */
    public int counted() {
        return all - skipped;
    }

    /** The part of the counted ones that is done, from 0 to 1; 0 of nothing. */
    public double part() {
        return counted() == 0 ? 0 : (double) done / counted();
    }

    /** The part of the counted ones that is done in percent, rounded down: 100 only when all is done. */
    public int percent() {
        return perMille() / 10;
    }

    /** The same in tenths of a percent. */
    public int perMille() {
        return counted() == 0 ? 0 : (int) (1000L * done / counted());
    }

    /** Whether nothing remains to do and something was done. */
    public boolean isComplete() {
        return done > 0 && done == counted();
    }

    /** Whether something was begun. */
    public boolean isStarted() {
        return done > 0 || doing > 0;
    }
}
