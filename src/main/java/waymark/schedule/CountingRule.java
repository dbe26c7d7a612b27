package waymark.schedule;

/**
 * What the user wants to be counted, and how.
 *
 * @param ownBoxes whether an item with others below has a box of its own, and does not follow those
 * @param optional whether optional items belong to the overall figure
 * @param goals whether goals do
 */
public record CountingRule(boolean ownBoxes, boolean optional, boolean goals) {
    /** Parents follow, and the overall figure is of what is done once. */
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
