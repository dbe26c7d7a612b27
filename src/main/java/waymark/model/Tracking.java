package waymark.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The user's decision about the entries without a box in a section.
 *
 * {@snippet :
 * Tracking.ON.word();   // on
 * Tracking.ofWord("off");   // Optional[OFF]
 * }
 */
public enum Tracking {
    /** They are tracked: topics that can be ticked. */
    ON,
    /** They are prose. */
    OFF;

    /** The name used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision with that {@link #word()}; empty if there is none. */
    public static Optional<Tracking> ofWord(String word) {
        for (Tracking tracking : values()) {
            if (tracking.word().equals(word)) {
                return Optional.of(tracking);
            }
        }
        return Optional.empty();
    }
}
