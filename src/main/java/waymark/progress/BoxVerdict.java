package waymark.progress;

import org.jspecify.annotations.Nullable;
import waymark.model.Status;

/**
 * Whose word holds on the box of an item that the file and the reader can both change: a three-way merge whose base is what
 * the box said when it was last written down (docs/decisions/0007-three-way.md).
 */
public enum BoxVerdict {
    /** The reader said nothing: the file's box holds. */
    FILE,
    /** The reader's status holds: the file didn't change, or says the same. */
    READER,
    /** Only the file changed since: what the reader said is given up for it. */
    TAKEN_OVER,
    /** Both changed, to different ends: the reader's status holds, and the reader is told. */
    CONTESTED;

    /**
     * Decides.
     *
     * @param then what the box said when it was last written down; null where that is unknown
     * @param now what the box says
     * @param mine what the reader said; null for nothing
     */
    public static BoxVerdict of(@Nullable Status then, Status now, @Nullable Status mine) {
        if (mine == null) {
            return FILE;
        }
        if (then == null || then == now || mine == now) {
            return READER;
        }
        return mine == then ? TAKEN_OVER : CONTESTED;
    }
}
