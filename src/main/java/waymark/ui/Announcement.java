package waymark.ui;

/**
 * Something that just happened, to be told in passing.
 *
 * @param number tells it from another one with the same words
 * @param undoable whether it can be taken back
 */
public record Announcement(int number, String text, boolean undoable) {
    /** Before anything happened. */
    public static final Announcement NONE = new Announcement(0, "", false);
}
