package waymark.ui.changes;

/** The groups of changes, in their order in the list. */
enum ChangeGroup {
    /** Lost topics whose progress may belong to another topic. */
    DECIDE,
    /** Conflicts: two devices set different values. */
    CLASHES,
    /** Progress on topics that seem to be gone. */
    KEPT,
    /** Copies of the progress file. */
    COPIES,
    /** Topics that were also ticked in the file. */
    BOXES,
    /** Topics that are gone, without progress. */
    GONE,
    /** Topics that have been reworded. */
    REWORDED,
    /** Topics that have been moved. */
    MOVED,
    /** Topics with a new number only. */
    RENUMBERED,
    /** New topics. */
    NEW
}
