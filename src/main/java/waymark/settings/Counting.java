package waymark.settings;

import java.util.Map;

/**
 * What is counted, and how.
 *
 * @param ownBoxes whether an item with others below has a box of its own
 * @param optional whether optional items belong to the overall figure
 * @param goals whether goals do
 */
public record Counting(boolean ownBoxes, boolean optional, boolean goals) {
    /** Parents follow, and the overall figure is of what is done once. */
    public static final Counting STANDARD = new Counting(false, false, false);

    public Counting withOwnBoxes(boolean own) {
        return new Counting(own, optional, goals);
    }

    public Counting withOptional(boolean counted) {
        return new Counting(ownBoxes, counted, goals);
    }

    public Counting withGoals(boolean counted) {
        return new Counting(ownBoxes, optional, counted);
    }

    static Counting of(Texts texts) {
        return new Counting(
                texts.flag("own-boxes", STANDARD.ownBoxes),
                texts.flag("count-optional", STANDARD.optional),
                texts.flag("count-goals", STANDARD.goals));
    }

    Map<String, String> texts() {
        return Map.of(
                "own-boxes", Boolean.toString(ownBoxes),
                "count-optional", Boolean.toString(optional),
                "count-goals", Boolean.toString(goals));
    }
}
