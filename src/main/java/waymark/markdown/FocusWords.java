package waymark.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Blank.Focus;

/** The words by which an author asks what the user works on at present, in several languages. */
final class FocusWords {
    private static final Set<String> CURRENT = phrases(
            "current, present, my, now, aktuell, aktuelle, aktueller, aktuelles, derzeitige, mein, meine, actuel, actuelle, en, cours",
            "mon, ma, actual, mi, atual, meu, minha, attuale, corrente, mio, huidig, huidige, mijn, текущая, текущий, текущее");

    private static final Set<String> PHASES =
            phrases("phase, stage, étape, etappe, fase, etapa, фаза, этап, 当前阶段, 目前阶段, 現在のフェーズ, 현재 단계");

    private static final Set<String> TOPICS = phrases(
            "topic, subject, thema, sujet, tema, assunto, argomento, onderwerp, тема, 当前主题, 目前主题, 現在のトピック, 현재 주제");

    private static final Set<String> FOCUS = phrases(
            "focus, fokus, schwerpunkt, priorité, enfoque, foco, aandacht, фокус, 当前重点, 当前焦点, 現在の重点, 現在のフォーカス, 현재 집중");

    private FocusWords() {}

    private static Set<String> phrases(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(", "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a heading asks for it: "Current Focus". */
    static boolean isFocus(String title) {
        return consists(title, FOCUS, false);
    }

    /** What a blank asks for: "Current Phase", "Current Topic"; below such a heading also "Phase", or anything else. */
    static Focus role(String label, boolean inFocus) {
        if (consists(label, PHASES, !inFocus)) {
            return Focus.PHASE;
        }
        if (consists(label, TOPICS, !inFocus)) {
            return Focus.TOPIC;
        }
        return inFocus ? Focus.OTHER : Focus.NONE;
    }

    /** Whether a title is one of the words, with words for "current" about it: at least one where that is asked for. */
    private static boolean consists(String title, Set<String> named, boolean current) {
        List<String> words = title.length() > Conventions.LONGEST ? List.of() : Conventions.words(title);
        boolean alone = named.contains(String.join(" ", words));
        boolean says = alone && words.stream().allMatch(FocusWords::saysCurrent);
        boolean among = words.size() > 1
                && words.stream().anyMatch(named::contains)
                && words.stream().allMatch(word -> named.contains(word) || CURRENT.contains(word));
        return among || alone && (says || !current);
    }

    /** East Asian phrases say it within. */
    private static boolean saysCurrent(String word) {
        return Stream.of("当前", "目前", "現在", "현재").anyMatch(word::startsWith);
    }
}
