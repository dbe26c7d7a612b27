package waymark.progress;

/** A change that only lacks its metadata: its id, its time and its device. */
@FunctionalInterface
public interface ChangeDraft {
    /** The change with that metadata. */
    Change with(ChangeMetadata metadata);
}
