package waymark.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.model.PlannedDuration;

/** Reads lines such as {@code *Duration: 6-8 weeks*}. */
final class DurationReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LABEL = "(?:estimated |planned )?duration|dauer|durée|duración|duração|durata|duur"
            + "|длительность|продолжительность|срок|时长|時長|持续时间|期間|所要時間|기간";
    private static final Pattern ONGOING = Pattern.compile(
            "(?:ongoing|continuous|fortlaufend|laufend|dauerhaft|en continu|continu|continue|continuo|contínuo|en curso|permanente"
                    + "|doorlopend|постоянно|непрерывно|持续|持續|継続|継続中|지속|계속)(?![\\p{L}]).*",
            FLAGS);
    private static final Pattern LINE = Pattern.compile("(?:" + LABEL + ")\\s?[:：]\\s?(.+)", FLAGS);
    private static final Pattern LENGTH = Pattern.compile(
            "(?:about |approx\\.? |etwa |ca\\.? |environ |~\\s?|≈\\s?|约|約)?(\\d{1,3})(?:\\s?(?:-|–|—|~|to|bis|à|a|al|até|tot|до|至|到|から|에서)\\s?(\\d{1,3}))?\\s?([\\p{L}]+)\\.?(?:\\s?[(（].*)?",
            FLAGS);

    static final int LONGEST = 200;
    private static final double WEEKS_A_DAY = 1 / 7.0;
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final double WEEKS_A_YEAR = 52;

    private static final Map<String, Double> WEEKS = Map.ofEntries(
            unit(
                    "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen день дня дней 天 日 日間 일",
                    WEEKS_A_DAY),
            unit(
                    "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken неделя недели недель 周 週 週間 星期 주",
                    1),
            unit(
                    "month months monat monate monaten mois mes meses mês mese mesi maand maanden месяц месяца месяцев 个月 個月 か月 ヶ月 ヵ月 月 개월 달",
                    WEEKS_A_MONTH),
            unit(
                    "year years jahr jahre jahren an ans année années año años ano anos anno anni jaar год года лет 年 年間 년",
                    WEEKS_A_YEAR));

    private DurationReader() {}

    private static Map.Entry<String, Double> unit(String words, double weeks) {
        return Map.entry(" " + words + " ", weeks);
    }

    /** The duration that a line names. */
    static @Nullable PlannedDuration ofLine(String plain) {
        if (plain.length() > LONGEST || plain.indexOf(':') < 0 && plain.indexOf('：') < 0) {
            return null;
        }
        Matcher line = LINE.matcher(plain.strip());
        if (!line.matches()) {
            return null;
        }
        String value = line.group(1).strip();
        if (ONGOING.matcher(value).matches()) {
            return PlannedDuration.ONGOING;
        }
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return null;
        }
        double weeks = weeks(length.group(3).toLowerCase(Locale.ROOT));
        int least = Integer.parseInt(length.group(1));
        int most = length.group(2) == null ? least : Integer.parseInt(length.group(2));
        return weeks == 0 || most < least
                ? null
                : new PlannedDuration.Weeks(wholeWeeks(least * weeks), wholeWeeks(most * weeks));
    }

    private static int wholeWeeks(double weeks) {
        return (int) Math.max(1, Math.round(weeks));
    }

    private static double weeks(String word) {
        for (var unit : WEEKS.entrySet()) {
            if (unit.getKey().contains(" " + word + " ")) {
                return unit.getValue();
            }
        }
        return 0;
    }
}
