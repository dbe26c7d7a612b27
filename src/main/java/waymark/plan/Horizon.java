package waymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time from the start until a goal is due, according to its heading.
 *
 * @param weeks whether the amount is in weeks instead of months
 */
public record Horizon(int amount, boolean weeks) {
    private static final int MOST_MONTHS = 120;
    private static final int MONTHS_A_YEAR = 12;
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final String MONTH =
            "months?|monat\\p{L}*|mois|mes(?:es)?|mês|mesi|mese|maand\\p{L}*|месяц\\p{L}*" + "|个月|個月|か月|ヶ月|カ月|개월";
    private static final String YEAR = "years?|jahr\\p{L}*|ans?|années?|años?|anos?|ann[io]|jaar|jaren|год\\p{L}*|年|년";
    private static final String WEEK = "weeks?|wochen?|semaines?|semanas?|settiman[ae]|we[e]?ken|недел\\p{L}*|周|週間?|주";
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?<![\\d.])(\\d{1,3})[\\s-]*(?:(?<month>" + MONTH
            + ")|(?<year>" + YEAR + ")|(?<week>" + WEEK + "))(?!\\p{Ll})");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(?<!\\p{L})(?:(?<month>month|monat|mois|mes|mês|mese|maand)"
                    + "|(?<year>year|jahr)|(?<week>week|woche))\\s*(\\d{1,3})(?!\\d)");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The horizon given by a heading: "3-Month Goal", "Goals for month 3", "1 year". Empty if it gives none. */
    static Optional<Horizon> of(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        for (String number : NUMBERS) {
            words = words.replaceAll("\\b" + number + "\\b", String.valueOf(NUMBERS.indexOf(number) + 1));
        }
        Matcher first = NUMBER_FIRST.matcher(words);
        if (first.find()) {
            return of(first, 1);
        }
        Matcher last = NUMBER_LAST.matcher(words);
        return last.find() ? of(last, 4) : Optional.empty();
    }

    private static Optional<Horizon> of(Matcher found, int number) {
        int amount = Integer.parseInt(found.group(number));
        Horizon horizon = found.group("week") != null
                ? new Horizon(amount, true)
                : new Horizon(found.group("year") != null ? amount * MONTHS_A_YEAR : amount, false);
        return amount > 0 && horizon.inWeeks() <= MOST_MONTHS * WEEKS_A_MONTH ? Optional.of(horizon) : Optional.empty();
    }

    /** The day at that distance from the start. */
    LocalDate after(LocalDate start) {
        return weeks ? start.plusWeeks(amount) : start.plusMonths(amount);
    }

    /** The length in weeks. */
    public double inWeeks() {
        return weeks ? amount : amount * WEEKS_A_MONTH;
    }
}
