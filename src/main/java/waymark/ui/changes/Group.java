package waymark.ui.changes;

/** The groups that changes are listed in, in their order. */
enum Group {
    /** What was done to a lost topic may belong to another one. */
    DECIDE,
    /** What was done to a topic that seems to be gone. */
    KEPT,
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
