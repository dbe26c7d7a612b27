package waymark.ui.print;

import java.util.Optional;
import waymark.schedule.Box;

/**
 * A printed paragraph.
 *
 * @param depth its level of indent
 * @param box the box before it
 * @param text its text, which may contain line breaks
 */
record PrintedBlock(Kind kind, int depth, Optional<Box> box, String text) {
    /** The kind of paragraph. */
    enum Kind {
        TITLE,
        HEADING,
        ITEM,
        NOTE;

        /** Whether it must not be the last on its page. */
        boolean staysWithNext() {
            return this == TITLE || this == HEADING;
        }
    }
}
