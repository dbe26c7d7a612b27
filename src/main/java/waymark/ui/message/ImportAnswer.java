package waymark.ui.message;

/**
 * The user's answer to the preview of an import.
 *
 * @param history whether to read the copy's history first, for the dates of its ticks
 * @param likelyToo whether to import likely matches, too, and not only certain ones
 * @param others whether to add what the roadmap has no topic for as the user's own topics
 */
public record ImportAnswer(boolean history, boolean likelyToo, boolean others) {
    /** Read the history first. */
    public static final ImportAnswer LOOK_AT_HISTORY = new ImportAnswer(true, false, false);

    /** Import the certain matches. */
    public static final ImportAnswer CERTAIN = new ImportAnswer(false, false, false);
}
