package waymark.ui;

/**
 * Something that just happened, to be told in passing.
 *
 * @param number tells it from another one with the same words
 * @param offer what can be done about it
 */
public record Announcement(int number, String text, Offer offer) {
    /** Before anything happened. */
    public static final Announcement NONE = new Announcement(0, "", Offer.NOTHING);

    /** What can be done about something that happened. */
    public enum Offer {
        /** It is only told. */
        NOTHING,
        /** It can be taken back. */
        UNDO,
        /** It can be looked at in Changes. */
        CHANGES
    }

    /** Whether it can be taken back. */
    public boolean undoable() {
        return offer == Offer.UNDO;
    }
}
