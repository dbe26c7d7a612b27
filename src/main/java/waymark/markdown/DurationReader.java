package waymark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.model.PlannedDuration;

/**
 * Reads planned durations from lines such as {@code *Duration: 6-8 weeks*} and from headings such as {@code Basics (Weeks 1-4)}. Hours,
 * seconds and dates aren't planned durations.
 */
final class DurationReader {
    private static final String RANGE =
            "\\+?(?:\\s*(?:(?<to>[\\p{L}]+)\\s*|[-–—~～〜]\\s*)(?<most>\\d{1,4}(?:[.,]\\d)?))?";
    private static final String UNIT = "[\\s-]*(?<unit>[\\p{L}]+)\\+?(?<rest>.*)";
    private static final Pattern LENGTH = Pattern.compile(
            "(?:(?<about>[\\p{L}]+(?: [\\p{L}]+)?)\\.?\\s*|[~≈]\\s*)?(?<least>\\d{1,4}(?:[.,]\\d)?)" + RANGE + UNIT,
            Pattern.DOTALL);
    private static final Pattern LENGTH_IN_WORDS = Pattern.compile(
            "(?<least>[\\p{L}]+)(?:(?:\\s+(?<to>[\\p{L}]+)\\s+|[-–—])(?<most>[\\p{L}]+))?\\s+(?<unit>[\\p{L}]+)(?<rest>.*)",
            Pattern.DOTALL);
    private static final Pattern LENGTH_EAST = Pattern.compile(
            "(?<least>[\\u2E80-\\uFFFF]{1,2}?)\\s*(?<unit>[\\u2E80-\\uFFFF]{1,3})(?<rest>(?:[^\\p{L}].*)?)",
            Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})(?:\\s*[-–—~～〜]\\s*(\\d{1,3}))?");
    /** "Week 3" after a label is a date, "Weeks 1-4" a duration. */
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*\\d+\\D*");

    private static final Pattern UNIT_ENDS = Pattern.compile(".{0,20}\\d[\\s-]*\\p{L}+");
    private static final Pattern WEEKS = Pattern.compile(
            "(?<unit>[\\p{L}]+)\\s*(?<first>\\d{1,3})(?:\\s*(?:[-–—~～〜&+]|(?<to>\\p{L}+))\\s*(?<last>\\d{1,3}))?");
    private static final Pattern WEEKS_EAST = Pattern.compile(
            "第?\\s*(?<first>\\d{1,3})\\s*[-–—~～〜至到]\\s*(?<last>\\d{1,3})\\s*(?<unit>[\\p{L}]+?)(?:차|目)?");
    private static final Pattern PARENTHESES = Pattern.compile("[(（\\[]([^()（）\\[\\]]{2,60})[)）\\]]");
    private static final Pattern HEAD_END = Pattern.compile("\\s*[:：|]\\s*|\\s+[-–—·]+\\s+|\\.\\s+");

    static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 50;
    private static final double WEEKS_A_DAY = 1 / 7.0;
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final double WEEKS_A_QUARTER = 13;
    private static final double WEEKS_A_YEAR = 52;
    private static final double MOST_WEEKS = 5_200;

    private DurationReader() {}

    /** The duration that a line gives after a label and a colon; null if it gives none. */
    static @Nullable PlannedDuration ofLine(String plain) {
        if (plain.length() > LONGEST) {
            return null;
        }
        int colon = colon(plain);
        int end = colon;
        while (end > 0 && TitleSigns.isBlank(plain.charAt(end - 1))) {
            end--;
        }
        if (colon < 0 || end > LONGEST_LABEL) {
            return null;
        }
        String label = plain.substring(0, end).strip();
        if (!DurationSigns.isLabel(TitleWords.of(label))) {
            return null;
        }
        String value = plain.substring(colon + 1).strip();
        if (isOngoing(value)) {
            return PlannedDuration.ONGOING;
        }
        @Nullable PlannedDuration length = length(value);
        length = length == null ? bare(label, value) : length;
        String first = HEAD_END.split(value, 2)[0];
        return length != null || ONE_NUMBER.matcher(first).matches() ? length : numbered(first);
    }

    /** The position of a colon, or of a long dash between spaces; -1 if there is none. */
    private static int colon(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean dash = (c == '–' || c == '—')
                    && at > 0
                    && at + 1 < plain.length()
                    && TitleSigns.isBlank(plain.charAt(at - 1))
                    && TitleSigns.isBlank(plain.charAt(at + 1));
            if (c == ':' || c == '：' || dash) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOngoing(String value) {
        int end = 0;
        while (end < value.length() && (Character.isLetter(value.charAt(end)) || value.charAt(end) == ' ')) {
            end++;
        }
        for (; end > 0; end = value.lastIndexOf(' ', end - 1)) {
            if (Lexicon.is(TitleWords.lower(value.substring(0, end)), WordKind.ONGOING)) {
                return true;
            }
        }
        return false;
    }

    /** A number without a unit, if the label names the unit: {@code Duration (weeks): 3}. */
    private static @Nullable PlannedDuration bare(String label, String value) {
        Matcher numbers = BARE.matcher(value);
        Matcher unit = PARENTHESES.matcher(label);
        return numbers.matches() && unit.find()
                ? weeks(numbers.group(1), numbers.group(2), weeks(TitleWords.lower(unit.group(1))))
                : null;
    }

    /** The duration that a heading gives: in parentheses, or by its numbered weeks or months. Null if it gives none. */
    static @Nullable PlannedDuration ofHeading(String title) {
        if (title.length() > LONGEST || !hasDigit(title) || !DurationSigns.mayBeHeading(title)) {
            return null;
        }
        Matcher parentheses = PARENTHESES.matcher(title);
        while (parentheses.find()) {
            String inside = parentheses.group(1).strip();
            @Nullable PlannedDuration length = length(inside);
            length = length == null ? numbered(inside) : length;
            length = length == null ? ofLine(inside) : length;
            if (length != null) {
                return length;
            }
        }
        String[] parts = HEAD_END.split(title);
        @Nullable PlannedDuration length = numbered(parts[0]);
        for (int part = 1; length == null && part < parts.length; part++) {
            length = UNIT_ENDS.matcher(parts[part]).matches() ? length(parts[part]) : null;
        }
        return length;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Weeks 1-4", "Month 2", "第1-4周": their total length. Days are a date, not a duration. */
    private static @Nullable PlannedDuration numbered(String words) {
        Matcher numbers = WEEKS.matcher(words);
        if (!numbers.matches()) {
            numbers = WEEKS_EAST.matcher(words);
            if (!numbers.matches()) {
                return null;
            }
        }
        if (numbers.pattern() == WEEKS && !joins(numbers.group("to"))) {
            return null;
        }
        double unit = weeks(TitleWords.lower(numbers.group("unit")));
        int first = Integer.parseInt(numbers.group("first"));
        int last = numbers.group("last") == null ? first : Integer.parseInt(numbers.group("last"));
        return unit < 1 || first < 1 || last < first
                ? null
                : planned((last - first + 1) * unit, (last - first + 1) * unit);
    }

    /** "to" in "Weeks 1 to 4", "and" in "Weeks 1 and 2". */
    private static boolean joins(@Nullable String word) {
        return word == null || TitleWords.of(word).consistsOf(WordKind.TO, WordKind.CONNECTOR);
    }

    /** "about 6 to 8 weeks", followed by anything that doesn't continue the word. */
    private static @Nullable PlannedDuration length(String value) {
        Matcher words = LENGTH_IN_WORDS.matcher(value);
        if (words.matches()
                && mayEnd(words.group("rest"))
                && number(words.group("least")) > 0
                && joins(words.group("to"))) {
            return weeks(words.group("least"), words.group("most"), weeks(TitleWords.lower(words.group("unit"))));
        }
        Matcher east = LENGTH_EAST.matcher(value);
        if (east.matches() && number(east.group("least")) > 0) {
            return weeks(east.group("least"), null, weeks(east.group("unit")));
        }
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || !mayEnd(length.group("rest"))) {
            return null;
        }
        String about = length.group("about");
        String to = length.group("to");
        if (about != null && !says(about, WordKind.ABOUT) || to != null && !says(to, WordKind.TO)) {
            return null;
        }
        return weeks(length.group("least"), length.group("most"), weeks(TitleWords.lower(length.group("unit"))));
    }

    private static boolean says(String words, WordKind kind) {
        return TitleWords.of(words).consistsOf(kind, WordKind.ESTIMATED);
    }

    /** "6 weeks" ends before a space and more words, a comma or a parenthesis, but not in "6-8 hours/week". */
    private static boolean mayEnd(String rest) {
        return rest.isEmpty() || "/-".indexOf(rest.charAt(0)) < 0;
    }

    private static @Nullable PlannedDuration weeks(String least, @Nullable String most, double unit) {
        double from = number(least);
        double to = most == null ? from : number(most);
        return unit == 0 || from == 0 && to == 0 || to < from ? null : planned(from * unit, to * unit);
    }

    private static @Nullable PlannedDuration planned(double least, double most) {
        return most > MOST_WEEKS ? null : new PlannedDuration.Weeks(wholeWeeks(least), wholeWeeks(most));
    }

    /** The value of digits or of a number word; 0 for other words. */
    private static double number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Double.parseDouble(text.replace(',', '.'))
                : Lexicon.number(TitleWords.lower(text));
    }

    private static int wholeWeeks(double weeks) {
        return (int) Math.max(1, Math.round(weeks));
    }

    private static double weeks(String word) {
        long kinds = Lexicon.kinds(word);
        if ((kinds & WordKind.UNIT_WEEK.bit()) != 0) {
            return 1;
        }
        if ((kinds & WordKind.UNIT_MONTH.bit()) != 0) {
            return WEEKS_A_MONTH;
        }
        if ((kinds & WordKind.UNIT_YEAR.bit()) != 0) {
            return WEEKS_A_YEAR;
        }
        if ((kinds & WordKind.UNIT_QUARTER.bit()) != 0) {
            return WEEKS_A_QUARTER;
        }
        return (kinds & WordKind.UNIT_DAY.bit()) == 0 ? 0 : WEEKS_A_DAY;
    }
}
