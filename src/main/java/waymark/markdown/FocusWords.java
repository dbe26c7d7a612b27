package waymark.markdown;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.model.Blank.Focus;

/** The words by which an author asks about the user's current work, in several languages. */
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
        var phrases = new HashSet<String>();
        for (String list : lists) {
            Collections.addAll(phrases, list.split(", "));
        }
        return phrases;
    }

    /** Whether a heading asks about it: "Current Focus". */
    static boolean isFocus(String title) {
        return isFocus(TitleWords.of(title));
    }

    /** The same, with its words already parsed. */
    static boolean isFocus(TitleWords title) {
        return consists(title.raw(), FOCUS, false);
    }

    /** What a blank asks for: "Current Phase", "Current Topic"; below such a heading also "Phase", or anything else. */
    static Focus role(String label, boolean inFocus) {
        List<String> words = label.length() > Conventions.LONGEST ? List.of() : Conventions.words(label);
        if (consists(words, PHASES, !inFocus)) {
            return Focus.PHASE;
        }
        if (consists(words, TOPICS, !inFocus)) {
            return Focus.TOPIC;
        }
        return inFocus ? Focus.OTHER : Focus.NONE;
    }

    /**
     * Whether a title is one of the words, optionally with words for "current" around it; if {@code current} is set, at least one of those
     * is required.
     */
    private static boolean consists(List<String> words, Set<String> named, boolean current) {
        boolean any = false;
        boolean all = words.size() > 1;
        for (int at = 0; all && at < words.size(); at++) {
            boolean names = named.contains(words.get(at));
            any |= names;
            all = names || CURRENT.contains(words.get(at));
        }
        if (all && any) {
            return true;
        }
        // No phrase has more than two words.
        return !words.isEmpty()
                && words.size() <= 2
                && named.contains(String.join(" ", words))
                && (!current || words.stream().allMatch(FocusWords::saysCurrent));
    }

    /** In East Asian phrases, it is part of the word. */
    private static boolean saysCurrent(String word) {
        return Stream.of("当前", "目前", "現在", "현재").anyMatch(word::startsWith);
    }
}
