package waymark.progress;

/** One line of a ledger that this version understands. */
public sealed interface Entry permits Change, TopicSnapshot {
    /** Who wrote it and when. */
    ChangeMetadata metadata();
}
