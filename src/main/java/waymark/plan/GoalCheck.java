package waymark.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Rollup;

/**
 * Finds goals that are due before the phases that they name can be done. A goal names a phase by its number ("Complete Phase 2") or by most
 * of the words of its heading; initials can stand for words. "Build 5 projects" names a number of things and no phase.
 */
final class GoalCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PHASE_NUMBER = Pattern.compile("\\bphase (\\d{1,2})\\b");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "phase", "part", "stage", "the", "and", "of", "to", "with", "for", "a", "an", "in", "on", "und", "der",
            "die", "das");
    private static final int LEAST_WORDS = 2;
    private static final double LEAST_SHARE = 0.5;
    /** A shorter stem can be the beginning of another word by chance. */
    private static final int LEAST_STEM = 4;

    private GoalCheck() {}

    static List<Finding> of(Rollup rollup) {
        List<Section> phases = PlannedPhases.of(rollup).stream()
                .filter(phase -> phase.duration() instanceof PlannedDuration.Weeks)
                .toList();
        var findings = new ArrayList<Finding>();
        rollup.roadmap()
                .all(Section.class)
                .filter(section -> rollup.countingKind(section) == CountingKind.GOAL)
                .forEach(goal -> Horizon.of(goal.text()).ifPresent(horizon -> {
                    Finding.@Nullable TooSoon found = check(goal, horizon, phases);
                    if (found != null) {
                        findings.add(found);
                    }
                }));
        return findings;
    }

    private static Finding.@Nullable TooSoon check(Section goal, Horizon horizon, List<Section> phases) {
        var named = new LinkedHashSet<Section>();
        goal.children().stream()
                .filter(Item.class::isInstance)
                .flatMap(item -> phases.stream()
                        .max(Comparator.comparingDouble(phase -> share(item, phase)))
                        .filter(phase -> share(item, phase) > 0)
                        .stream())
                .forEach(named::add);
        int least = 0;
        int most = 0;
        int untilLeast = 0;
        int untilMost = 0;
        for (Section phase : phases) {
            var length = (PlannedDuration.Weeks) phase.plannedDuration().orElseThrow();
            least += length.min();
            most += length.max();
            if (named.contains(phase)) {
                untilLeast = least;
                untilMost = most;
            }
        }
        return untilLeast > horizon.inWeeks()
                ? new Finding.TooSoon(goal, horizon, List.copyOf(named), untilLeast, untilMost)
                : null;
    }

    /** The share of words in a phase's heading that a goal names; 0 if they are too few to mean the phase. */
    private static double share(Topic item, Section phase) {
        String goal = item.text().toLowerCase(Locale.ROOT);
        String heading = phase.text().toLowerCase(Locale.ROOT);
        Matcher number = PHASE_NUMBER.matcher(goal);
        if (number.find()) {
            return heading.matches("phase " + number.group(1) + "\\b.*") ? 1 : 0;
        }
        if (goal.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        List<String> words = words(heading).toList();
        List<String> said = words(goal).toList();
        var found = new LinkedHashSet<Integer>();
        for (String word : said) {
            for (int i = 0; i < words.size(); i++) {
                if (isSame(word, words.get(i))) {
                    found.add(i);
                }
                if (isInitials(word, words, i)) {
                    for (int at = i; at < i + word.length(); at++) {
                        found.add(at);
                    }
                }
            }
        }
        double share = words.isEmpty() ? 0 : (double) found.size() / words.size();
        return found.size() >= LEAST_WORDS && share >= LEAST_SHARE ? share : 0;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word) && !Character.isDigit(word.charAt(0)));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= LEAST_STEM
                        && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean isInitials(String word, List<String> words, int from) {
        if (word.length() < LEAST_WORDS || from + word.length() > words.size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (words.get(from + i).charAt(0) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
