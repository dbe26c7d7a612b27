package waymark.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How an item counts.
 *
 * {@snippet :
 * CountingKind.ROUTINE.word();   // routine
 * CountingKind.ofWord("goal");   // Optional[GOAL]
 * }
 */
public enum CountingKind {
    /** Done once. The only kind that counts towards the overall progress. */
    ONCE,
    /** A milestone. */
    GOAL,
    /** Worth doing, but not part of the plan. */
    OPTIONAL,
    /** Repeated every day. */
    ROUTINE;

    /** The name used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The counting kind with that {@link #word()}; empty if there is none. */
    public static Optional<CountingKind> ofWord(String word) {
        for (CountingKind countingKind : values()) {
            if (countingKind.word().equals(word)) {
                return Optional.of(countingKind);
            }
        }
        return Optional.empty();
    }
}
