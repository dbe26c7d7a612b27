package waymark.model;

import java.util.Locale;
import java.util.Optional;

/** How an item counts. */
public enum CountingKind {
    /** Done once; the only counting kind that the overall progress counts. */
    ONCE,
    /** A milestone. */
    GOAL,
    /** Worth doing, but not part of the plan. */
    OPTIONAL,
    /** Done again each day. */
    ROUTINE;

    /** Its name in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The counting kind of that {@link #word()}. */
    public static Optional<CountingKind> ofWord(String word) {
        for (CountingKind countingKind : values()) {
            if (countingKind.word().equals(word)) {
                return Optional.of(countingKind);
            }
        }
        return Optional.empty();
    }
}
