package waymark.markdown;

import static waymark.markdown.WordKind.CONNECTOR;
import static waymark.markdown.WordKind.DAILY;
import static waymark.markdown.WordKind.DAYS_OF_WEEK;
import static waymark.markdown.WordKind.EVENT;
import static waymark.markdown.WordKind.EVERY;
import static waymark.markdown.WordKind.FILLER;
import static waymark.markdown.WordKind.GOAL;
import static waymark.markdown.WordKind.MONTHLY;
import static waymark.markdown.WordKind.MONTH_NAME;
import static waymark.markdown.WordKind.NUMBER;
import static waymark.markdown.WordKind.NUMBER_WORD;
import static waymark.markdown.WordKind.OPTIONAL;
import static waymark.markdown.WordKind.ORDINAL;
import static waymark.markdown.WordKind.ORDINAL_MARK;
import static waymark.markdown.WordKind.QUARTERLY;
import static waymark.markdown.WordKind.REVIEW;
import static waymark.markdown.WordKind.ROUTINE;
import static waymark.markdown.WordKind.TERM;
import static waymark.markdown.WordKind.THING;
import static waymark.markdown.WordKind.TIMES;
import static waymark.markdown.WordKind.TIME_OF_DAY;
import static waymark.markdown.WordKind.UNIT_DAY;
import static waymark.markdown.WordKind.UNIT_MONTH;
import static waymark.markdown.WordKind.UNIT_QUARTER;
import static waymark.markdown.WordKind.UNIT_WEEK;
import static waymark.markdown.WordKind.UNIT_YEAR;
import static waymark.markdown.WordKind.WEEKDAYS;
import static waymark.markdown.WordKind.WEEKEND;
import static waymark.markdown.WordKind.WEEKLY;
import static waymark.markdown.WordKind.YEARLY;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.Recurrence;
import waymark.model.Recurrence.Every;

/**
 * What a heading says about everything below it. The heading must consist of words with such a meaning, at least up to a colon or dash:
 * "Routine maintenance of servers", "Code Review" and "Non-goals" say nothing.
 *
 * @param countingKind how items below count; null if the heading doesn't say
 * @param review the interval of the review that it announces; {@link BlankInterval#ONCE} if it announces none
 * @param recurrence how often items below are repeated if {@code countingKind} is a routine
 * @param ownTime whether the only time it gives is one that every day has, such as "Morning", so that the period comes from further up
 * @param oneTime whether it names a single day, week or event: nothing below it is repeated
 */
record HeadingMeaning(
        @Nullable CountingKind countingKind,
        BlankInterval review,
        Recurrence recurrence,
        boolean ownTime,
        boolean oneTime) {

    private static final HeadingMeaning NOTHING =
            new HeadingMeaning(null, BlankInterval.ONCE, Recurrence.DAILY, false, false);

    private static final int LONGEST_ASIDE = 40;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

    private static final long ANY_TIME = WordKind.set(
            DAILY,
            TIME_OF_DAY,
            WEEKLY,
            MONTHLY,
            WEEKDAYS,
            WEEKEND,
            DAYS_OF_WEEK,
            EVERY,
            ROUTINE,
            THING,
            FILLER,
            CONNECTOR,
            REVIEW);
    private static final long OF_GOALS = WordKind.UNITS
            | WordKind.set(
                    GOAL,
                    NUMBER,
                    NUMBER_WORD,
                    TERM,
                    DAILY,
                    WEEKLY,
                    MONTHLY,
                    QUARTERLY,
                    YEARLY,
                    MONTH_NAME,
                    THING,
                    FILLER,
                    CONNECTOR);
    private static final long OF_REVIEWS = WordKind.set(
            REVIEW,
            WEEKLY,
            MONTHLY,
            QUARTERLY,
            YEARLY,
            UNIT_WEEK,
            UNIT_MONTH,
            UNIT_QUARTER,
            UNIT_YEAR,
            NUMBER,
            ROUTINE,
            THING,
            FILLER,
            CONNECTOR,
            MONTH_NAME,
            DAYS_OF_WEEK,
            EVERY);

    private static final long COUNTED = WordKind.set(NUMBER, NUMBER_WORD);
    private static final long ORDERED = WordKind.set(ORDINAL, ORDINAL_MARK);
    private static final long NUMBERED = COUNTED | ORDINAL.bit();

    static HeadingMeaning of(String title) {
        return of(title, TitleWords.of(title));
    }

    /** The same, with the words of the title already parsed. */
    static HeadingMeaning of(String title, TitleWords words) {
        if (title.isEmpty() || title.length() > Conventions.LONGEST) {
            return Conventions.isOptional(title) ? NOTHING.counting(CountingKind.OPTIONAL) : NOTHING;
        }
        int end = TitleSigns.headEnd(title);
        TitleWords head = end == title.length() ? words : TitleWords.of(title.substring(0, end));
        BlankInterval review = review(head);
        if (Conventions.isOptional(title) || head.consistsOf(OPTIONAL, THING, FILLER) && head.has(OPTIONAL)) {
            return new HeadingMeaning(CountingKind.OPTIONAL, review, Recurrence.DAILY, false, false);
        }
        if (head.has(GOAL) && head.consistsOf(OF_GOALS) && !isMeta(head)) {
            return NOTHING.counting(CountingKind.GOAL);
        }
        if (isOneTime(title, head)) {
            return new HeadingMeaning(null, review, Recurrence.DAILY, false, true);
        }
        return recurring(title, head, review);
    }

    /** "Meta" alone isn't a goal in English, although it is in Spanish. */
    private static boolean isMeta(TitleWords head) {
        return !head.has(NUMBER)
                && head.words().stream()
                        .noneMatch(word -> word.is(GOAL) && !word.text().equals("meta"));
    }

    private static HeadingMeaning recurring(String title, TitleWords head, BlankInterval review) {
        Optional<Recurrence> aside = aside(title);
        boolean routine = head.consistsOf(ANY_TIME)
                && (head.has(DAILY, TIME_OF_DAY, WEEKLY, MONTHLY, WEEKDAYS, WEEKEND, DAYS_OF_WEEK)
                        || head.has(ROUTINE));
        if (!routine && aside.isEmpty()) {
            return new HeadingMeaning(null, review, Recurrence.DAILY, false, false);
        }
        return new HeadingMeaning(
                CountingKind.ROUTINE,
                review,
                aside.orElseGet(() -> recurrence(head)),
                aside.isEmpty() && !head.has(DAILY, WEEKLY, MONTHLY),
                false);
    }

    /** How often something is repeated according to these words. */
    static Recurrence recurrence(TitleWords words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (TitleWords.Word word : words.words()) {
            if (word.is(DAYS_OF_WEEK)) {
                Lexicon.day(word.text()).ifPresent(days::add);
            }
        }
        boolean counted = words.has(TIMES);
        boolean eachWeek = words.has(WEEKLY) || words.has(EVERY) && !days.isEmpty() || counted && words.has(UNIT_WEEK);
        return new Recurrence(
                words.has(MONTHLY) || counted && words.has(UNIT_MONTH)
                        ? Every.MONTH
                        : eachWeek && !words.has(DAILY) ? Every.WEEK : Every.DAY,
                days);
    }

    /** Whether words only say how often something is repeated: "Every Sunday", "Daily". */
    static boolean saysHowOften(TitleWords words) {
        if (words.has(TIMES)
                && words.has(NUMBER, NUMBER_WORD)
                && words.has(DAILY, WEEKLY, MONTHLY, UNIT_DAY, UNIT_WEEK, UNIT_MONTH)) {
            return words.consistsOf(
                    TIMES, NUMBER, NUMBER_WORD, DAILY, WEEKLY, MONTHLY, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, FILLER);
        }
        return words.consistsOf(DAILY, WEEKLY, MONTHLY, EVERY, DAYS_OF_WEEK, NUMBER, NUMBER_WORD, FILLER, CONNECTOR)
                && (words.has(DAILY, WEEKLY, MONTHLY) && !isLength(words)
                        || words.has(EVERY) && words.has(DAYS_OF_WEEK));
    }

    /** Whether they are a length, although its unit can also mean "weekly" or "monthly": 4週間. */
    private static boolean isLength(TitleWords words) {
        List<TitleWords.Word> all = words.words();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (all.get(at).isOneOf(COUNTED) && all.get(at + 1).isOneOf(WordKind.UNITS)) {
                return !words.has(EVERY);
            }
        }
        return false;
    }

    /** The recurrence given in parentheses: "Exercise (3 times a week)". */
    private static Optional<Recurrence> aside(String title) {
        int open = -1;
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == '(' || c == '（') {
                open = at;
            } else if (open >= 0 && (c == ')' || c == '）')) {
                int length = at - open - 1;
                TitleWords words = length < 2 || length > LONGEST_ASIDE
                        ? TitleWords.NONE
                        : TitleWords.of(title.substring(open + 1, at));
                if (saysHowOften(words)) {
                    return Optional.of(recurrence(words));
                }
                open = -1;
            }
        }
        return Optional.empty();
    }

    private static BlankInterval review(TitleWords head) {
        if (!head.has(REVIEW) || !head.consistsOf(OF_REVIEWS)) {
            return BlankInterval.ONCE;
        }
        if (head.has(WEEKLY, UNIT_WEEK, DAYS_OF_WEEK)) {
            return BlankInterval.WEEK;
        }
        if (head.has(QUARTERLY, UNIT_QUARTER)) {
            return BlankInterval.QUARTER;
        }
        if (head.has(MONTHLY, UNIT_MONTH)) {
            return BlankInterval.MONTH;
        }
        return head.has(YEARLY, UNIT_YEAR) ? BlankInterval.YEAR : BlankInterval.MONTH;
    }

    /** "Day 2: Lyon", "第三天", "Week 2", "Workshop, 4 May", "Launch Day"; but neither "Weeks 1-4" nor "90 days". */
    private static boolean isOneTime(String title, TitleWords head) {
        if (head.has(EVENT)
                || TitleSigns.mayBeDate(title) && DATE.matcher(title).find()) {
            return true;
        }
        var words = head.words();
        int numbers = 0;
        for (TitleWords.Word word : words) {
            numbers += word.isOneOf(NUMBERED) && !word.is(ORDINAL_MARK) ? 1 : 0;
        }
        if (numbers != 1 || head.has(REVIEW)) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            boolean unit = words.get(at).is(UNIT_DAY) || words.get(at).is(UNIT_WEEK);
            boolean counted = at + 1 < words.size() && words.get(at + 1).isOneOf(COUNTED);
            boolean ordered = isOrdinal(words, at - 1)
                    || isOrdinal(words, at - 2)
                    || at > 0 && words.get(at - 1).is(NUMBER) && isOrdinal(words, at + 1);
            if (unit && (counted || ordered)) {
                return true;
            }
        }
        return head.has(MONTH_NAME)
                && words.stream()
                        .anyMatch(word -> word.is(NUMBER) && word.text().length() <= 2);
    }

    private static boolean isOrdinal(List<TitleWords.Word> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).isOneOf(ORDERED);
    }

    private HeadingMeaning counting(CountingKind itsCountingKind) {
        return new HeadingMeaning(itsCountingKind, review, recurrence, ownTime, oneTime);
    }
}
