package waymark.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.model.Nature;
import waymark.model.PhaseStatus;

/**
 * The words by which a roadmap's author says how a part of it is meant, in several languages. The only place that knows
 * them; each is matched as a whole word or a whole title, so that ordinary headings mean nothing special.
 */
final class Conventions {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Times of a day or of each week; a heading that is nothing else heads a routine. */
    private static final String TIMES =
            "daily|every day|morning|mornings|noon|afternoon|afternoons|evening|evenings|night"
                    + "|weekday|weekdays|weekend|weekends"
                    + "|täglich|jeden tag|morgens|vormittags|nachmittags|abends|wochenende|am wochenende"
                    + "|quotidien|chaque jour|matin|après-midi|soir|week-end"
                    + "|diario|diariamente|cada día|mañana|tarde|noche|fin de semana"
                    + "|diário|todos os dias|manhã|noite"
                    + "|quotidiano|ogni giorno|mattina|pomeriggio|sera|fine settimana"
                    + "|dagelijks|elke dag|ochtend|middag|avond|weekeinde"
                    + "|ежедневно|каждый день|утро|утром|днём|вечер|вечером|выходные"
                    + "|毎日|朝|午前|午後|夜|週末|每天|每日|早上|上午|下午|晚上|周末|매일|아침|오후|저녁|주말";

    private static final String ROUTINES = "routine|routines|habit|habits|ritual|rituals"
            + "|routinen|gewohnheit|gewohnheiten|habitude|habitudes|rutina|rutinas|hábito|hábitos|rotina|rotinas"
            + "|abitudine|abitudini|gewoonte|gewoontes|рутина|привычки|распорядок|распорядок дня|习惯|日程|ルーティン|習慣|루틴|습관";

    private static final Pattern ROUTINE = Pattern.compile(
            "(?:(?:" + TIMES + ")(?:[\\s&+/,]+(?:and |und |et |y |e |en |и )?(?:" + TIMES + "))*"
                    + "|(?:(?:" + TIMES + ")の?)?\\s?(?:[\\w-]+\\s){0,2}(?:" + ROUTINES + ")"
                    + "|(?:" + ROUTINES + ")\\s(?:" + TIMES
                    + "|quotidienne|quotidiennes|diaria|diarias|diária|quotidiana))",
            FLAGS);

    private static final String UNITS =
            "day|week|month|year|tag|tage|tagen|tages|woche|wochen|monat|monate|monaten|monats|jahr|jahre|jahren|jahres"
                    + "|jour|semaine|mois|an|année|día|semana|mes|meses|año|dia|mês|ano|giorno|giorni|settimana|settimane|mese|mesi|anno|anni"
                    + "|dagen|weken|maand|maanden|jaar|дней|недель|недели|месяц|месяца|месяцев|год|года|лет";

    private static final Pattern GOAL = Pattern.compile(
            "\\d+[-\\s]?(?:" + UNITS + ")s?[-\\s]?(?:goals?|ziele?|doel|doelen)"
                    + "|(?:goals?|ziele?|objectifs?|objetivos?|metas?|obiettiv[io]|doel|doelen|цел[ьи])\\s"
                    + "(?:for |in |after |für |in |nach |à |en |pour |de |a |para |per |in |voor |na |на |через )?\\d+[-\\s]?(?:"
                    + UNITS + ")s?"
                    + "|\\d+\\s?(?:か月|ヶ月|個月|个月|週間|周|日|年|개월|주|년)(?:間|间)?の?\\s?(?:目標|目标|목표)",
            FLAGS);

    private static final Pattern OPTIONAL = Pattern.compile(
            "[(（\\[]\\s?(?:optional|optionnel|optionnelle|facultatif|facultative|opcional|opzionale|facoltativo|optioneel|valgfri|valfritt"
                    + "|wahlweise|freiwillig|необязательно|опционально|по желанию|可选|可選|选修|選修|任意|オプション|선택|선택사항)\\s?[)）\\]]",
            FLAGS);

    private static final Pattern REVIEW = Pattern.compile(
            "\\b(?:review|reviews|retrospective|rückblick|rückschau|bilan|rétrospective|revisión|revisão|revisione|terugblik|обзор|итоги)\\b"
                    + "|回顾|复盘|振り返り|レビュー|회고",
            FLAGS);

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:date|dates|start|started|begin|due|deadline|completion|completed on|finish by|until"
                    + "|datum|beginn|ende|frist|termin|échéance|début|fecha|inicio|plazo|data|início|prazo|scadenza|inizio"
                    + "|einddatum|дата|срок|начало)\\b|日期|截止|开始|期限|日付|開始|날짜|마감",
            FLAGS);

    private static final Map<PhaseStatus, List<String>> STATUSES = Map.of(
            PhaseStatus.NOT_STARTED,
            List.of(
                    "not started",
                    "todo",
                    "to do",
                    "open",
                    "nicht begonnen",
                    "offen",
                    "pas commencé",
                    "non commencé",
                    "no iniciado",
                    "sin empezar",
                    "não iniciado",
                    "non iniziato",
                    "niet begonnen",
                    "не начато",
                    "未开始",
                    "未着手",
                    "시작 전"),
            PhaseStatus.IN_PROGRESS,
            List.of(
                    "in progress",
                    "started",
                    "ongoing",
                    "doing",
                    "in arbeit",
                    "begonnen",
                    "en cours",
                    "en progreso",
                    "en curso",
                    "em andamento",
                    "in corso",
                    "bezig",
                    "в процессе",
                    "в работе",
                    "进行中",
                    "進行中",
                    "진행 중"),
            PhaseStatus.COMPLETED,
            List.of(
                    "completed",
                    "complete",
                    "done",
                    "finished",
                    "abgeschlossen",
                    "erledigt",
                    "fertig",
                    "terminé",
                    "achevé",
                    "completado",
                    "terminado",
                    "concluído",
                    "completato",
                    "voltooid",
                    "klaar",
                    "завершено",
                    "готово",
                    "已完成",
                    "完成",
                    "完了",
                    "완료"));

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)|（[^（）]*）");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** No convention needs more; a title this long is a sentence. */
    private static final int LONGEST = 80;

    private Conventions() {}

    /** What a heading makes of the items below it. */
    static @Nullable Nature ofHeading(String title) {
        if (isOptional(title)) {
            return Nature.OPTIONAL;
        }
        if (title.length() > LONGEST) {
            return null;
        }
        String words = words(title);
        if (ROUTINE.matcher(words).matches()) {
            return Nature.ROUTINE;
        }
        return GOAL.matcher(words).matches() ? Nature.GOAL : null;
    }

    /** Whether a heading or an item calls itself optional. */
    static boolean isOptional(String title) {
        return OPTIONAL.matcher(title).find();
    }

    static boolean isReview(String title) {
        return REVIEW.matcher(title).find();
    }

    static boolean isDate(String label) {
        return DATE.matcher(label).find();
    }

    /** The status that the words behind a box name. */
    static Optional<PhaseStatus> phaseStatus(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        for (PhaseStatus status : PhaseStatus.values()) {
            if (STATUSES.getOrDefault(status, List.of()).contains(lower)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** A title without what stands in parentheses, and without the signs around it. */
    private static String words(String title) {
        String outside = PARENTHESES.matcher(title).replaceAll(" ");
        return BLANKS.matcher(EDGES.matcher(outside).replaceAll("")).replaceAll(" ");
    }
}
