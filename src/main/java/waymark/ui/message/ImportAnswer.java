package waymark.ui.message;

/** What the user wants of an import whose preview was seen. */
public enum ImportAnswer {
    /** What is certain. */
    CERTAIN,
    /** Also what is likely. */
    LIKELY_TOO,
    /** First a look at the history of the copy, for the days of its ticks. */
    LOOK_AT_HISTORY
}
