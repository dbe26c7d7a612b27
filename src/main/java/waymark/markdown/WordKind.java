package waymark.markdown;

import java.util.Locale;

/** What a word of a title can mean. The word tables use the names of these kinds. A set of kinds is a {@code long} with one bit for each. */
enum WordKind {
    DAILY,
    TIME_OF_DAY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    WEEKDAYS,
    WEEKEND,
    DAYS_OF_WEEK,
    EVERY,
    TIMES,
    ROUTINE,
    THING,
    FILLER,
    CONNECTOR,
    REVIEW,
    GOAL,
    TERM,
    UNIT_DAY,
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_YEAR,
    OPTIONAL,
    DATE,
    EVENT,
    ORDINAL,
    ORDINAL_MARK,
    MONTH_NAME,
    ONGOING,
    DURATION,
    ESTIMATED,
    ABOUT,
    TO,
    NUMBER_WORD,
    STATUS,
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    YES,
    NO,
    /** Digits; not in any table. */
    NUMBER;

    /** The units of length. */
    static final long UNITS = set(UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR);

    /** A set of only this kind: one bit for each kind. */
    long bit() {
        return 1L << ordinal();
    }

    /** A set of kinds. */
    static long set(WordKind... kinds) {
        long set = 0;
        for (WordKind kind : kinds) {
            set |= kind.bit();
        }
        return set;
    }

    /** The name used in the tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
