package waymark.ui;

/** Where in the window one can be, in the order of the tabs. */
public enum Place {
    /** The tree of topics, and the topic that is looked at. */
    ROADMAP,
    /** A day: its routine, the current focus, what to go on with, what was done. */
    TODAY,
    /** How far, how fast, until when. */
    PROGRESS,
    /** Looking back on each month. */
    REVIEWS,
    /** What is different in the roadmap, and what is to be decided. */
    CHANGES;

    /** The key of its name among the window's words. */
    public String message() {
        return "place." + name();
    }
}
