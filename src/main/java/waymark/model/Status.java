package waymark.model;

import java.util.Locale;
import java.util.Optional;

/** How far an item is. */
public enum Status {
    /** Nothing done yet. */
    OPEN(' '),
    /** Begun. */
    DOING('/'),
    /** Finished. */
    DONE('x'),
    /** Left out for good; leaves the count. */
    SKIPPED('-'),
    /** Put off; stays in the count as open. */
    DEFERRED('>');

    private final char mark;

    Status(char mark) {
        this.mark = mark;
    }

    /** The character for it between the brackets; all but a blank and {@code x} are extensions of GitHub's rules. */
    public char mark() {
        return mark;
    }

    /** Its name in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing remains to do: done or skipped. */
    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }

    /** What a box with this character says; a character without a meaning is open. */
    public static Status ofMark(char mark) {
        return switch (mark) {
            case 'x', 'X', '☑', '☒', '✅', '✔' -> DONE;
            case '/' -> DOING;
            case '-' -> SKIPPED;
            case '>' -> DEFERRED;
            default -> OPEN;
        };
    }

    /** The status of that {@link #word()}. */
    public static Optional<Status> ofWord(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
