package waymark.ui.message;

/**
 * What the user wants of an import whose preview was seen.
 *
 * @param history whether to look at the history of the copy first, for the days of its ticks
 * @param likelyToo whether what is likely is imported, and not only what is certain
 * @param others whether what the roadmap has no topic for becomes topics of the user's own
 */
public record ImportAnswer(boolean history, boolean likelyToo, boolean others) {
    /** A look at the history first. */
    public static final ImportAnswer LOOK_AT_HISTORY = new ImportAnswer(true, false, false);

    /** What is certain. */
    public static final ImportAnswer CERTAIN = new ImportAnswer(false, false, false);
}
