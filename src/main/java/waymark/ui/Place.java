package waymark.ui;

/** The places of the window, in the order of the tabs. */
public enum Place {
    /** The tree of topics and the details of the selected one. */
    ROADMAP,
    /** One day: its routine, the current focus, what to continue with, what was done. */
    TODAY,
    /** How far, how fast, until when. */
    PROGRESS,
    /** A look back on each month. */
    REVIEWS,
    /** What changed in the roadmap, and what the user has to decide. */
    CHANGES;

    /** The key of its name in the window's messages. */
    public String message() {
        return "place." + name();
    }
}
