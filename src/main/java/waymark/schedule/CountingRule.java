package waymark.schedule;

/**
 * What the user wants to be counted, and how.
 *
 * @param ownBoxes whether an item with others below it has a box of its own instead of following those
 * @param optional whether optional items are part of the overall progress
 * @param goals whether goals are part of the overall progress
 */
public record CountingRule(boolean ownBoxes, boolean optional, boolean goals) {
    /** Parents follow their parts, and the overall progress counts only what is done once. */
    public static final CountingRule STANDARD = new CountingRule(false, false, false);

    public CountingRule withOwnBoxes(boolean own) {
        return new CountingRule(own, optional, goals);
    }

    public CountingRule withOptional(boolean counted) {
        return new CountingRule(ownBoxes, counted, goals);
    }

    public CountingRule withGoals(boolean counted) {
        return new CountingRule(ownBoxes, optional, counted);
    }
}
