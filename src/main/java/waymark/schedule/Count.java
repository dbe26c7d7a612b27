package waymark.schedule;

import waymark.model.Status;

/**
 * The progress of a number of items.
 *
 * @param all the number of items, including skipped ones
 * @param done the number of items that are done
 * @param skipped the number of items that are skipped
 * @param doing the number of items in progress
 * @param touched the number of items with a status given by the user
 */
public record Count(int all, int done, int skipped, int doing, int touched) {
    /** The count of no items. */
    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** The count of one leaf. */
    static Count of(Status status, boolean touched) {
        return new Count(
                1,
                status == Status.DONE ? 1 : 0,
                status == Status.SKIPPED ? 1 : 0,
                status == Status.DOING ? 1 : 0,
                touched ? 1 : 0);
    }

    /** The sum of both. */
    public Count plus(Count other) {
        return new Count(
                all + other.all,
                done + other.done,
                skipped + other.skipped,
                doing + other.doing,
                touched + other.touched);
    }

    /** The difference of both. */
    public Count minus(Count other) {
        return new Count(
                all - other.all,
                done - other.done,
                skipped - other.skipped,
                doing - other.doing,
                touched - other.touched);
    }

    /** The same items, with all skipped that aren't done. */
    public Count withRestSkipped() {
        return new Count(all, done, all - done, 0, touched);
    }

    /** The number of items that count: all except skipped ones. */
    public int counted() {
        return all - skipped;
    }

    /** The share of counted items that are done, from 0 to 1; 0 if there are none. */
    public double part() {
        return counted() == 0 ? 0 : (double) done / counted();
    }

    /** The share of counted items that are done, in percent, rounded down: 100 only if all are done. */
    public int percent() {
        return perMille() / 10;
    }

    /** The share of counted items that are done, in tenths of a percent, rounded down. */
    public int perMille() {
        return counted() == 0 ? 0 : (int) (1000L * done / counted());
    }

    /** Whether nothing is left to do and something was done. */
    public boolean isComplete() {
        return done > 0 && done == counted();
    }

    /** Whether anything was started. */
    public boolean isStarted() {
        return done > 0 || doing > 0;
    }
}
