package waymark.progress;

import java.time.Clock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Generates ids that order changes as they happened, as far as this can be known: a hybrid logical clock (Kulkarni et al., "Logical
 * Physical Clocks", 2014).
 *
 * <p>An id is 26 characters of Crockford's base 32: 48 bits of milliseconds since 1970, a counter of 16 bits, and 64 bits that distinguish
 * this writer from all others. Ids compare as strings. A new id is greater than every id that was generated or {@linkplain #observe
 * observed} before, however wrong the wall clock is. An id {@linkplain #bound further ahead} than a clock can be must not be observed:
 * nothing later could outrank it. Thread-safe.
 */
public final class HybridClock {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int TIME_DIGITS = 13;
    private static final char LAST_FIRST_DIGIT = '3';
    private static final long END = 1L << 62;
    // Leaves room for later ids below the maximum, however late a clock or an id is: first for the ids that are
    // generated, then for those generated after these were observed.
    private static final long LATEST_OBSERVED = END - (1L << 40);
    // A clock that is later or earlier than this is wrong, no matter by how much: 1 January of 2100 and of 2026.
    private static final long LATEST_MILLIS = 4_102_444_800_000L;
    private static final long EARLIEST_MILLIS = 1_767_225_600_000L;
    private static final long CENTURY = 100L * 365 * 24 * 60 * 60 * 1000;

    private final Clock clock;
    private final LongSupplier random;
    private @Nullable Long writer;
    private long last;

    /**
     * @param clock the wall clock
     * @param random supplies a random number that no other running writer has; called only when the first id is needed, because it may be
     * slow
     */
    public HybridClock(Clock clock, LongSupplier random) {
        this.clock = clock;
        this.random = random;
    }

    /** @param writer a random number that no other running writer has */
    public HybridClock(Clock clock, long writer) {
        this(clock, () -> writer);
    }

    /** A new id, greater than all known ones. */
    public synchronized String next() {
        last = Math.max(last + 1, Math.clamp(clock.millis(), 0, LATEST_MILLIS) << 16);
        var id = new StringBuilder(LENGTH);
        // 13 digits hold 65 bits: time and counter with one bit to spare; the writer gets the other 13 digits.
        append(id, last);
        if (writer == null) {
            writer = random.getAsLong();
        }
        append(id, writer);
        return id.toString();
    }

    /** Takes an id from elsewhere into account. Anything that isn't an id is ignored. */
    public synchronized void observe(String id) {
        if (!isId(id)) {
            return;
        }
        long time = 0;
        for (int i = 0; i < TIME_DIGITS; i++) {
            time = time << 5 | DIGITS.indexOf(id.charAt(i));
        }
        last = Math.max(last, Math.min(time, LATEST_OBSERVED));
    }

    /**
     * The upper bound of ids that can come from a clock, even a wrong one: a hundred years ahead. It advances with time, so that the user's
     * present changes outrank everything below it.
     */
    public String bound() {
        var id = new StringBuilder(LENGTH);
        append(id, Math.clamp(clock.millis(), EARLIEST_MILLIS, LATEST_MILLIS) + CENTURY << 16);
        append(id, -1L);
        return id.toString();
    }

    /** Whether a clock could have generated this id. Times beyond the year 4199 are invalid. */
    public static boolean isId(String id) {
        if (id.length() != LENGTH || id.charAt(0) > LAST_FIRST_DIGIT) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (DIGITS.indexOf(id.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder id, long bits) {
        for (int shift = 5 * (TIME_DIGITS - 1); shift >= 0; shift -= 5) {
            id.append(DIGITS.charAt((int) (bits >>> shift & 31)));
        }
    }
}
