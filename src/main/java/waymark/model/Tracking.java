package waymark.model;

import java.util.Locale;
import java.util.Optional;

/** What the user decided about the entries without a box in a section. */
public enum Tracking {
    /** They are topics that can be ticked. */
    ON,
    /** They are text. */
    OFF;

    /** Its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of that {@link #word()}. */
    public static Optional<Tracking> ofWord(String word) {
        for (Tracking tracking : values()) {
            if (tracking.word().equals(word)) {
                return Optional.of(tracking);
            }
        }
        return Optional.empty();
    }
}
