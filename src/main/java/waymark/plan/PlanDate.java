package waymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.model.Blank;
import waymark.model.Prose;
import waymark.schedule.Rollup;

/**
 * A date that the roadmap has a place for, such as its start.
 *
 * @param asked whether there is a place for it
 * @param text the text written there; empty if there is none
 * @param day the day; empty if the text can't be parsed
 */
public record PlanDate(boolean asked, String text, Optional<LocalDate> day) {
    private static final PlanDate NOWHERE = new PlanDate(false, "", Optional.empty());
    private static final int LONGEST_NOTE = 4_000;
    private static final Pattern LINE =
            Pattern.compile("(?m)^[^\\p{L}\\n]*([^:：\\n]{3,40}?)[*_]*[:：][*_ ]*([^\\n]{4,40})$");

    /** Words in a label that show that it asks for a date; parts of words, because some languages form compounds. */
    private static final List<String> DATE_WORDS = List.of("date", "datum", "fecha", "data", "дата", "日期", "日", "날짜");

    private static final List<String> START_WORDS = List.of(
            "start", "begin", "beginn", "début", "inicio", "início", "inizio", "aanvang", "начал", "开始", "開始", "시작");
    private static final List<String> TARGET_WORDS = List.of(
            "target",
            "completion",
            "deadline",
            "end date",
            "finish",
            "ziel",
            "abschluss",
            "enddatum",
            "cible",
            "objectif",
            "fin prévue",
            "objetivo",
            "fecha de fin",
            "obiettivo",
            "data di fine",
            "streef",
            "einddatum",
            "цел",
            "окончан",
            "срок",
            "目标",
            "完成",
            "结束",
            "目標",
            "完了",
            "終了",
            "목표",
            "완료");

    /** The day on which the roadmap starts. */
    static PlanDate start(Rollup rollup) {
        return find(rollup, START_WORDS, false);
    }

    /** The day by which the roadmap should be done. */
    static PlanDate target(Rollup rollup) {
        return find(rollup, TARGET_WORDS, true);
    }

    private static PlanDate find(Rollup rollup, List<String> words, boolean end) {
        List<PlanDate> found = blanks(rollup, words)
                .map(field -> of(rollup.progress().field(rollup.ids().id(field)).orElse(""), end))
                .toList();
        return Stream.concat(
                        found.stream().filter(date -> date.day().isPresent()),
                        Stream.concat(written(rollup, words, end), found.stream()))
                .findFirst()
                .orElse(NOWHERE);
    }

    /** The blank for the target; empty if there is none. */
    public static Optional<Blank> targetBlank(Rollup rollup) {
        return blanks(rollup, TARGET_WORDS).findFirst();
    }

    private static Stream<Blank> blanks(Rollup rollup, List<String> words) {
        return rollup.roadmap()
                .all(Blank.class)
                .filter(field -> field.kind() != Blank.Kind.REVIEW && isFor(field, words));
    }

    private static boolean isFor(Blank field, List<String> words) {
        return field.kind() == Blank.Kind.DATE && says(field.text(), words)
                || says(field.text(), words) && says(field.text(), DATE_WORDS);
    }

    /** Dates that the author wrote instead of leaving a blank. */
    private static Stream<PlanDate> written(Rollup rollup, List<String> words, boolean end) {
        String text = rollup.roadmap().source().text();
        return rollup.roadmap()
                .all(Prose.class)
                .filter(note -> note.range().length() <= LONGEST_NOTE)
                .flatMap(note -> LINE.matcher(text.substring(
                                note.range().start(), note.range().end()))
                        .results())
                .filter(line -> says(line.group(1), words))
                .map(line -> of(line.group(2).strip(), end))
                .filter(date -> date.day().isPresent());
    }

    private static PlanDate of(String text, boolean end) {
        return new PlanDate(true, text.strip(), DateWords.read(text, end));
    }

    private static boolean says(String label, List<String> words) {
        String lower = label.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
