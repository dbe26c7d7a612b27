package waymark.progress;

/** A line of a ledger that this version of the program understands. */
public sealed interface Entry permits Change, TopicSnapshot {
    /** Who wrote it and when. */
    ChangeMetadata metadata();
}
