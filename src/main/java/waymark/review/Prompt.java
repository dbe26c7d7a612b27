package waymark.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a prompt of a review asks for, according to its words. The only class that knows these words, in several languages. */
public enum Prompt {
    /** What comes next. */
    GOALS,
    /** What was hard. */
    CHALLENGES,
    /** What was created. */
    PROJECTS,
    /** What was learned or simply done. */
    LEARNED;

    /** The words; an asterisk stands for any ending. If words of two kinds match, the kind listed first is used. */
    private static final Map<Prompt, List<String>> WORDS = Map.of(
            GOALS,
            words(
                    "goal, goals, next, plan, plans, focus, intention*, ziel*, nächst*, vorhaben, objectif*, prochain*, objetivo*"
                            + ", próxim*, meta, metas, obiettiv*, prossim*, doel, doelen, volgend*, цел*, следующ*, план, планы"
                            + ", 目标*, 目標*, 下月*, 下周*, 计划*, 計画*, 来月*, 来週*, 목표*, 다음*, 계획*"),
            CHALLENGES,
            words(
                    "challeng*, difficult*, problem*, obstacle*, struggle*, blocker*, stuck, hard, herausforderung*, schwierig*"
                            + ", hindernis*, défi, défis, obstáculo*, desafío*, dificultad*, reto, retos, desafio*, dificuldade*, sfida, sfide"
                            + ", difficolt*, uitdaging*, moeilijk*, трудност*, сложност*, проблем*, препятстви*, 挑战*, 困难*, 问题*, 課題*"
                            + ", 困った*, 問題*, 어려움*, 도전*, 문제*"),
            PROJECTS,
            words(
                    "project, projects, built, shipped, projekt, projekte, projekten, gebaut, projet, projets, proyecto, proyectos"
                            + ", projeto, projetos, progetto, progetti, project, projecten, gebouwd, проект, проекты, 项目*, 專案*"
                            + ", プロジェクト*, 프로젝트*"),
            LEARNED,
            words(
                    "learn*, lesson*, studied, progress, done, gelernt*, appris, apprentissage*, aprend*, imparat*, geleerd*"
                            + ", научил*, изучил*, узнал*, выучил*, 学到*, 学习*, 学んだ*, 学び*, 배운*, 학습*"));

    private static final int FIRST_EAST_ASIAN = 0x2e80;

    private static List<String> words(String list) {
        return List.of(list.split(", "));
    }

    /** What a label asks for. If its words don't say, what was done is the best guess. */
    public static Prompt of(String label) {
        for (Prompt prompt : values()) {
            if (prompt.isIn(label)) {
                return prompt;
            }
        }
        return LEARNED;
    }

    /** Whether a text is about it. */
    boolean isIn(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+");
        for (String word : words) {
            for (String known : WORDS.getOrDefault(this, List.of())) {
                if (matches(word, known)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In scripts without spaces between words, the word may be anywhere. */
    private static boolean matches(String word, String known) {
        if (!known.endsWith("*")) {
            return word.equals(known);
        }
        String beginning = known.substring(0, known.length() - 1);
        return beginning.codePointAt(0) >= FIRST_EAST_ASIAN ? word.contains(beginning) : word.startsWith(beginning);
    }
}
