package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.Cadence;
import waymark.model.Nature;
import waymark.model.PhaseStatus;

/**
 * The words by which a roadmap's author says how a part of it is meant, in several languages. The only place that knows
 * them, with {@link WeekWords} and {@link FocusWords}. A title must consist of such words, so that "Routine maintenance of servers" is nothing special.
 */
final class Conventions {
    /** No convention needs more; a title this long is a sentence. */
    static final int LONGEST = 80;

    private static final int LONGEST_WORD = 40;

    private static final Set<String> TIMES = phrases(
            "daily, every day, morning, mornings, noon, afternoon, afternoons, evening, evenings, night, weekday, weekdays, weekend, weekends",
            "täglich, tägliche, täglicher, jeden tag, morgens, vormittags, nachmittags, abends, wochenende, am wochenende",
            "quotidien, quotidienne, quotidiennes, chaque jour, matin, matinale, après-midi, soir, week-end",
            "diario, diaria, diarias, diariamente, cada día, mañana, tarde, noche, fin de semana",
            "diário, diária, diárias, todos os dias, manhã, noite, quotidiano, quotidiana, giornaliero, giornaliera, ogni giorno",
            "mattina, pomeriggio, sera, fine settimana, dagelijks, dagelijkse, elke dag, ochtend, middag, avond",
            "ежедневно, ежедневный, ежедневная, каждый день, дня, утро, утром, днём, вечер, вечером, выходные",
            "毎日, 毎日の, 朝, 午前, 午後, 夜, 週末, 每天, 每日, 早上, 上午, 下午, 晚上, 周末, 매일, 일일, 아침, 오후, 저녁, 주말");

    private static final Set<String> ROUTINES = phrases(
            "routine, routines, habit, habits, ritual, rituals, routinen, gewohnheit, gewohnheiten, habitude, habitudes",
            "rutina, rutinas, hábito, hábitos, rotina, rotinas, abitudine, abitudini, gewoonte, gewoontes, рутина, привычки, распорядок",
            "每日例行, 每日习惯, 每日计划, 每日学习, 日常习惯, 习惯, 毎日の習慣, 習慣, ルーティン, 루틴, 습관");

    private static final Set<String> LEARNING = phrases(
            "my, our, your, study, learning, practice, training, workout, lern, meine, mein, ma, mi, minha, mia, mijn");

    private static final Set<String> CONNECTORS = phrases("and, und, et, y, e, en, и, or, oder");

    private static final Set<String> UNITS = phrases(
            "day, days, week, weeks, month, months, year, years, tage, tagen, woche, wochen, monat, monate, monaten, monats, jahr, jahre, jahren, jahres",
            "jour, jours, semaine, semaines, mois, an, ans, année, années, día, días, semana, semanas, mes, meses, año, años, dia, dias, mês, ano, anos",
            "giorno, giorni, settimana, settimane, mese, mesi, anno, anni, dagen, weken, maand, maanden, jaar",
            "дней, недель, недели, месяц, месяца, месяцев, год, года, лет");

    private static final Set<String> GOALS = phrases(
            "goal, goals, ziel, ziele, monatsziel, monatsziele, objectif, objectifs, objetivo, objetivos, meta, metas, obiettivo, obiettivi",
            "doel, doelen, цель, цели");

    private static final Set<String> GOAL_FILLERS =
            phrases("in, for, after, within, für, nach, à, en, pour, de, a, para, per, voor, na, на, через, за, 후");

    private static final Set<String> EAST_ASIAN_UNITS = phrases("か月, ヶ月, ヵ月, 個月, 个月, 週間, 周, 日, 年, 개월, 주, 년");
    private static final Set<String> EAST_ASIAN_GOALS = phrases("目標, 目标, の目標, 后目标, 후 목표, 목표");

    private static final Set<String> OPTIONAL = phrases(
            "optional, optionnel, optionnelle, facultatif, facultative, opcional, opzionale, facoltativo, optioneel, valgfri, valfritt",
            "wahlweise, freiwillig, необязательно, опционально, по желанию, 可选, 可選, 选修, 選修, 任意, オプション, 선택, 선택사항");

    private static final Set<String> REVIEW = phrases(
            "review, reviews, retrospective, rückblick, rückschau, bilan, rétrospective, revisión, revisão, revisione, terugblik",
            "обзор, итоги, 回顾, 复盘, 振り返り, レビュー, 회고");

    private static final Map<Cadence, Set<String>> CADENCES = Map.of(
            Cadence.WEEK,
            phrases(
                    "weekly, week, wöchentlich, wöchentlicher, wochen, hebdomadaire, semaine, semanal, settimanale, wekelijkse",
                    "еженедельный, недели, неделя, 每周, 周, 每週, 毎週, 毎週の, 週, 週間, 週次, 주간, 매주"),
            Cadence.MONTH,
            phrases(
                    "monthly, month, monatlich, monatlicher, monats, mensuel, mensuelle, mensual, mensal, mensile, maandelijkse, maand",
                    "ежемесячный, месяца, месяц, 每月, 月度, 毎月, 毎月の, 月, 月次, 월간, 매월"),
            Cadence.QUARTER,
            phrases(
                    "quarterly, quarter, vierteljährlich, vierteljährlicher, quartals, trimestriel, trimestrielle, trimestral, trimestrale",
                    "kwartaal, ежеквартальный, квартала, квартал, 每季度, 季度, 四半期, 四半期の, 분기, 분기별"),
            Cadence.YEAR,
            phrases(
                    "yearly, annual, year, jährlich, jährlicher, jahres, annuel, annuelle, anual, annuale, jaarlijkse, jaar",
                    "ежегодный, года, годовой, 每年, 年度, 毎年, 毎年の, 年間, 年次, 연간, 매년"));

    private static final Set<String> DATES = phrases(
            "date, dates, start, started, begin, due, deadline, completion, until, datum, startdatum, enddatum, beginn, ende, frist, termin",
            "échéance, début, fecha, inicio, plazo, data, início, prazo, scadenza, inizio, einddatum, дата, срок, начало",
            "日期, 开始日期, 截止日期, 期限, 日付, 開始日, 날짜, 시작일, 마감일");

    private static final Map<String, PhaseStatus> STATUSES = statuses();

    private Conventions() {}

    static Set<String> phrases(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(", "))).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, PhaseStatus> statuses() {
        var notStarted = phrases(
                "not started, todo, to do, open, nicht begonnen, offen, pas commencé, non commencé, no iniciado, sin empezar, não iniciado",
                "non iniziato, niet begonnen, не начато, 未开始, 未着手, 시작 전");
        var inProgress = phrases(
                "in progress, started, ongoing, doing, in arbeit, begonnen, en cours, en progreso, en curso, em andamento, in corso, bezig",
                "в процессе, в работе, 进行中, 進行中, 진행 중");
        var completed = phrases(
                "completed, complete, done, finished, abgeschlossen, erledigt, fertig, terminé, achevé, completado, terminado, concluído",
                "completato, voltooid, klaar, завершено, готово, 已完成, 完成, 完了, 완료");
        return Stream.of(PhaseStatus.values())
                .flatMap(status -> (switch (status) {
                            case NOT_STARTED -> notStarted;
                            case IN_PROGRESS -> inProgress;
                            case COMPLETED -> completed;
                        })
                        .stream().map(words -> Map.entry(words, status)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a heading makes of the items below it. */
    static @Nullable Nature ofHeading(String title) {
        if (isOptional(title)) {
            return Nature.OPTIONAL;
        }
        var words = title.length() > LONGEST ? List.<String>of() : words(title);
        if (isGoal(words)) {
            return Nature.GOAL;
        }
        return isRoutine(words) ? Nature.ROUTINE : null;
    }

    /** A time of the day, several of them, a routine, or both ends of "Daily Learning Routine". */
    private static boolean isRoutine(List<String> words) {
        if (words.isEmpty() || words.size() > 6) {
            return false;
        }
        String first = words.getFirst();
        String last = words.getLast();
        return ROUTINES.contains(String.join(" ", words))
                || areTimes(words)
                || TIMES.contains(first) && ROUTINES.contains(last)
                || ROUTINES.contains(first) && TIMES.contains(last)
                || words.size() == 2 && LEARNING.contains(first) && ROUTINES.contains(last);
    }

    private static boolean areTimes(List<String> words) {
        int start = 0;
        for (int end = 0; end <= words.size(); end++) {
            if (end == words.size() || CONNECTORS.contains(words.get(end))) {
                List<String> phrase = words.subList(start, end);
                if (!TIMES.contains(String.join(" ", phrase)) && !(phrase.size() > 1 && TIMES.containsAll(phrase))) {
                    return false;
                }
                start = end + 1;
            }
        }
        return true;
    }

    private static boolean isGoal(List<String> words) {
        if (words.size() > 6 || words.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))) {
            return false;
        }
        boolean number = false;
        boolean unit = false;
        boolean goal = false;
        for (String word :
                words.stream().flatMap(word -> Stream.of(word.split("-+"))).toList()) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                String behind = word.substring(digits(word));
                number = true;
                unit |= EAST_ASIAN_UNITS.stream().anyMatch(behind::startsWith);
                goal |= unit && EAST_ASIAN_GOALS.stream().anyMatch(behind::endsWith);
            } else if (UNITS.contains(word)) {
                unit = true;
            } else if (GOALS.contains(word) || EAST_ASIAN_GOALS.contains(word)) {
                unit |= word.startsWith("monats");
                goal = true;
            } else if (!GOAL_FILLERS.contains(word)) {
                return false;
            }
        }
        return number && unit && goal;
    }

    private static int digits(String word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a heading or an item says so, in parentheses. */
    static boolean isOptional(String title) {
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == '(' || c == '[' || c == '（') {
                int end = at + 1;
                while (end < title.length() && end - at < LONGEST_WORD && ")）]".indexOf(title.charAt(end)) < 0) {
                    end++;
                }
                if (end < title.length() && OPTIONAL.contains(lower(title.substring(at + 1, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How often the review is written that a heading speaks of: each month where it doesn't say; empty without a review. */
    static Optional<Cadence> cadence(String title) {
        var words = title.length() > LONGEST ? List.<String>of() : words(title);
        var times = new ArrayList<>(words);
        boolean review = false;
        for (String word : words) {
            for (String noun : REVIEW) {
                if (word.endsWith(noun)) {
                    String before = word.substring(0, word.length() - noun.length());
                    review |= before.isEmpty() || cadenceOf(before).isPresent();
                    times.add(before);
                }
            }
        }
        return review
                ? times.stream()
                        .flatMap(word -> cadenceOf(word).stream())
                        .findFirst()
                        .or(() -> Optional.of(Cadence.MONTH))
                : Optional.empty();
    }

    private static Optional<Cadence> cadenceOf(String word) {
        return CADENCES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isDate(String label) {
        return label.length() <= LONGEST && words(label).stream().anyMatch(DATES::contains);
    }

    /** The status that the words behind a box name. */
    static Optional<PhaseStatus> phaseStatus(String words) {
        return Optional.ofNullable(STATUSES.get(lower(words)));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a title, without those in parentheses. */
    static List<String> words(String title) {
        var words = new ArrayList<String>();
        String lower = lower(title);
        int open = 0;
        int start = -1;
        for (int at = 0; at <= lower.length(); at++) {
            char c = at == lower.length() ? ' ' : lower.charAt(at);
            open += c == '(' || c == '（' ? 1 : 0;
            boolean inWord = open == 0 && (Character.isLetterOrDigit(c) || c == '-' && start >= 0);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
            open -= open > 0 && (c == ')' || c == '）') ? 1 : 0;
        }
        return words;
    }
}
