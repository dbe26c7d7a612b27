package waymark.store;

/**
 * A line of a progress file that is not used. It stays in the file as it is.
 *
 * @param number which line, counted from 1
 * @param why what is odd about it
 */
public record OddLine(int number, Why why) {

    /** What is odd about a line. */
    public enum Why {
        /** The last line breaks off. */
        CUT_OFF,
        /** It is longer than any line that was ever written. */
        TOO_LONG,
        /** It is long, and there are so many long lines before it that memory has no room for it. */
        NO_ROOM,
        /** Its bytes are not UTF-8 text. */
        NOT_TEXT,
        /** It is no JSON object. */
        NOT_JSON,
        /** It lacks an id, a time or a device, or has one that can't be. */
        NOT_STAMPED,
        /** Another version of the program wrote it. */
        OTHER_VERSION,
        /** It says something that this version doesn't know. */
        UNKNOWN,
        /** Git left it there for someone to decide. */
        CONFLICT_MARKER;

        /** Whether something was lost; other lines can be read by another version or hold nothing. */
        public boolean isDamage() {
            return compareTo(OTHER_VERSION) < 0;
        }

        /** Whether another version can read it. */
        public boolean isForeign() {
            return this == OTHER_VERSION || this == UNKNOWN;
        }
    }
}
