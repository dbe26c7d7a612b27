package waymark.ui.changes;

/** The groups that changes are listed in, in their order. */
enum Group {
    /** What was done to a lost topic may belong to another one. */
    DECIDE,
    /** Two devices said something else of the same thing. */
    CLASHES,
    /** What was done to a topic that seems to be gone. */
    KEPT,
    /** Copies of the progress file. */
    COPIES,
    /** Ticked in the file too. */
    BOXES,
    /** Gone, and nothing was done to it. */
    GONE,
    /** Says the same in other words. */
    REWORDED,
    /** Says the same in another place. */
    MOVED,
    /** Only its number is another. */
    RENUMBERED,
    /** Was not there before. */
    NEW
}
