package waymark.ui.print;

import java.util.Optional;
import waymark.schedule.Box;

/**
 * A paragraph that is printed.
 *
 * @param depth how far it is indented
 * @param box the box before it
 * @param text its words; may have line breaks
 */
record PrintedBlock(Kind kind, int depth, Optional<Box> box, String text) {
    /** What it is. */
    enum Kind {
        TITLE,
        HEADING,
        ITEM,
        NOTE;

        /** Whether it is no end of a page. */
        boolean staysWithNext() {
            return this == TITLE || this == HEADING;
        }
    }
}
