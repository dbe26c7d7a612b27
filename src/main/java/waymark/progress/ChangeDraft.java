package waymark.progress;

/** A change that lacks only its id, its time and the device that made it. */
@FunctionalInterface
public interface ChangeDraft {
    /** The change, made then and there. */
    Change with(ChangeMetadata metadata);
}
