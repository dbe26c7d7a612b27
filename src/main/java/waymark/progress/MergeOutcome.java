package waymark.progress;

import org.jspecify.annotations.Nullable;
import waymark.model.Status;

/**
 * Whose word holds on the box of an item that the file and the user can both change: a three-way merge whose base is what
 * the box said when it was last written down (docs/decisions/0007-three-way.md).
 */
public enum MergeOutcome {
    /** The user said nothing: the file's box holds. */
    FILE,
    /** The user's status holds: the file didn't change, or says the same. */
    USER,
    /** Only the file changed since: what the user said is given up for it. */
    TAKEN_OVER,
    /** Both changed, to different ends: the user's status holds, and the user is told. */
    CONTESTED;

    /**
     * Decides.
     *
     * @param then what the box said when it was last written down; null where that is unknown
     * @param now what the box says
     * @param mine what the user said; null for nothing
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
