package waymark.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The status of an item.
 *
 * {@snippet :
 * Status.ofMark('/');   // DOING
 * Status.ofMark('?');   // OPEN
 * Status.SKIPPED.isClosed();   // true
 * }
 */
public enum Status {
    /** Not started. */
    OPEN(' '),
    /** Started. */
    DOING('/'),
    /** Finished. */
    DONE('x'),
    /** Dropped for good; no longer counted. */
    SKIPPED('-'),
    /** Postponed; counted as open. */
    DEFERRED('>');

    private final char mark;

    Status(char mark) {
        this.mark = mark;
    }

    /** The character between the brackets; all except the space and {@code x} extend GitHub's rules. */
    public char mark() {
        return mark;
    }

    /** The name used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is left to do: done or skipped. */
    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }

    /** The status of a box with this character; a character without a meaning is open. */
    public static Status ofMark(char mark) {
        return switch (mark) {
            case 'x', 'X', '☑', '☒', '✅', '✔' -> DONE;
            case '/' -> DOING;
            case '-' -> SKIPPED;
            case '>' -> DEFERRED;
            default -> OPEN;
        };
    }

    /** The status with that {@link #word()}; empty if there is none. */
    public static Optional<Status> ofWord(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
