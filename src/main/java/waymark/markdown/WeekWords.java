package waymark.markdown;

import java.util.Set;
import waymark.model.WeekPart;

/** The words by which a heading says on which days of the week its routine is due, in several languages. */
final class WeekWords {
    private static final Set<String> WEEKDAYS = Conventions.phrases(
            "weekday, weekdays, workday, workdays, werktags, wochentags, werktage, wochentage, jours ouvrés, en semaine, entre semana",
            "días laborables, dias úteis, giorni feriali, doordeweeks, werkdagen, будни, по будням, 工作日, 平日, 평일");

    private static final Set<String> WEEKEND = Conventions.phrases(
            "weekend, weekends, wochenende, wochenenden, week-end, week-ends, fin de semana, fines de semana, fim de semana",
            "fins de semana, fine settimana, weekeinde, выходные, по выходным, 週末, 周末, 주말");

    private WeekWords() {}

    /** The days that a heading names; both kinds are all days. */
    static WeekPart part(String title) {
        if (title.length() > Conventions.LONGEST) {
            return WeekPart.ANY;
        }
        String words = " " + String.join(" ", Conventions.words(title)) + " ";
        boolean weekend = WEEKEND.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
        boolean weekdays = WEEKDAYS.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
        if (weekend == weekdays) {
            return WeekPart.ANY;
        }
        return weekend ? WeekPart.WEEKEND : WeekPart.WEEKDAYS;
    }
}
