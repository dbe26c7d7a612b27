package waymark.ui;

/**
 * Something that just happened, shown as a toast.
 *
 * @param number tells apart two announcements with the same text
 * @param offer what the user can do about it
 */
public record Announcement(int number, String text, Offer offer) {
    /** The announcement before anything has happened. */
    public static final Announcement NONE = new Announcement(0, "", Offer.NOTHING);

    /** What the user can do about an announcement. */
    public enum Offer {
        /** Nothing: it is for information only. */
        NOTHING,
        /** The step can be undone. */
        UNDO,
        /** The details are in Changes. */
        CHANGES
    }

    /** Whether the step can be undone. */
    public boolean undoable() {
        return offer == Offer.UNDO;
    }
}
