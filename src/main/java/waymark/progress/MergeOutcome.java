package waymark.progress;

import org.jspecify.annotations.Nullable;
import waymark.model.Status;

/**
 * Decides whose status applies to an item that both the file and the user can change: a three-way merge whose base is the status of the box
 * when it was last recorded (docs/decisions/0007-three-way.md).
 */
public enum MergeOutcome {
    /** The user set no status: that of the file's box applies. */
    FILE,
    /** The user's status applies: the file hasn't changed, or agrees. */
    USER,
    /** Only the file has changed since: the user's status is replaced by the file's. */
    TAKEN_OVER,
    /** Both have changed, to different statuses: the user's status applies, and the user is informed. */
    CONTESTED;

    /**
     * Merges the statuses.
     *
     * @param then the status of the box when it was last recorded; null if unknown
     * @param now the status of the box
     * @param mine the user's status; null if there is none
     */
    public static MergeOutcome of(@Nullable Status then, Status now, @Nullable Status mine) {
        if (mine == null) {
            return FILE;
        }
        if (then == null || then == now || mine == now) {
            return USER;
        }
        return mine == then ? TAKEN_OVER : CONTESTED;
    }
}
