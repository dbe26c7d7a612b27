package waymark.store;

/**
 * A line of a progress file that isn't used. It stays in the file unchanged.
 *
 * @param number the line number, counted from 1
 * @param why why it isn't used
 */
public record UnusedLine(int number, Why why) {

    /** Why a line isn't used. */
    public enum Why {
        /** The last line is incomplete. */
        CUT_OFF,
        /** It is longer than any line that the program writes. */
        TOO_LONG,
        /** It is long, and there is no memory left for it after the other long lines. */
        NO_ROOM,
        /** Its bytes are not UTF-8 text. */
        NOT_TEXT,
        /** It isn't a JSON object. */
        NOT_JSON,
        /** It lacks an id, a time or a device, or has an invalid one. */
        NOT_STAMPED,
        /** Another version of the program wrote it. */
        OTHER_VERSION,
        /** It contains something that this version doesn't know. */
        UNKNOWN,
        /** A conflict marker left by git. */
        CONFLICT_MARKER;

        /** Whether data was lost; the other lines can be read by another version or have no content. */
        public boolean isDamage() {
            return compareTo(OTHER_VERSION) < 0;
        }

        /** Whether another version can read it. */
        public boolean isForeign() {
            return this == OTHER_VERSION || this == UNKNOWN;
        }
    }
}
