package waymark.progress;

/** One line of a ledger that this version understands. */
public sealed interface Entry permits Change, TopicsSeen {
    /** Who wrote it and when. */
    Stamp stamp();
}
