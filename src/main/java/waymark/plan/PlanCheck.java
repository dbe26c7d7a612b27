package waymark.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.MojibakeRepair;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Rollup;

/** Looks for contradictions in a plan. Anything that may be intended is ignored. */
public final class PlanCheck {
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^()\\s]{1,200})\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^ {0,3}(```|~~~).*?^ {0,3}\\1|`[^`\\n]*`");
    private static final Pattern NUMBER = Pattern.compile("((?:\\d{1,4}\\.)*)(\\d{1,4})[.)]?");
    /** At least two words and nothing to fill in: "Result: ____" is often repeated in forms. */
    private static final Pattern SENTENCE = Pattern.compile("[^:：_]+[\\s\\p{IsHan}][^:：_]+");

    private static final int LEAST_LETTERS = 8;
    private static final int LONGEST = 300;
    private static final int LEAST_NUMBERED = 4;
    /** If more than one in this many topics has a twin, that is the author's style. */
    private static final int TWINS_ARE_USUAL = 20;

    private final Rollup rollup;
    private final Roadmap roadmap;
    private final Predicate<String> leads;
    private final List<Finding> findings = new ArrayList<>();

    private PlanCheck(Rollup rollup, Predicate<String> leads) {
        this.rollup = rollup;
        this.roadmap = rollup.roadmap();
        this.leads = leads;
    }

    /**
     * The findings.
     *
     * @param leads whether an anchor exists in the roadmap
     */
    public static List<Finding> of(Rollup rollup, Predicate<String> leads) {
        var check = new PlanCheck(rollup, leads);
        check.findings.addAll(GoalCheck.of(rollup));
        check.endless();
        check.twins();
        check.numbers();
        check.links();
        check.letters();
        return List.copyOf(check.findings);
    }

    /** Goals with a horizon imply that the roadmap ends, which contradicts phases without an end. */
    private void endless() {
        boolean hasEnd = rollup.roadmap()
                .all(Section.class)
                .anyMatch(section -> rollup.countingKind(section) == CountingKind.GOAL
                        && Horizon.of(section.text()).isPresent());
        if (!hasEnd) {
            return;
        }
        List<Section> phases = PlannedPhases.of(rollup);
        List<Section> endless = phases.stream()
                .filter(phase -> phase.duration() == PlannedDuration.ONGOING
                        && rollup.overall(phase).all() > 0)
                .toList();
        if (!endless.isEmpty() && endless.size() < phases.size()) {
            findings.add(new Finding.Endless(endless));
        }
    }

    private void twins() {
        Map<String, List<Item>> said = new LinkedHashMap<>();
        var all = roadmap.items()
                .filter(item -> item.isLeaf() && rollup.countingKind(item) != CountingKind.ROUTINE)
                .toList();
        for (Item item : all) {
            String words = Normalizer.normalize(item.text(), Normalizer.Form.NFKC)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (words.length() >= LEAST_LETTERS
                    && words.length() <= LONGEST
                    && SENTENCE.matcher(words).matches()) {
                said.computeIfAbsent(words, first -> new ArrayList<>()).add(item);
            }
        }
        var repeated = said.values().stream().filter(items -> items.size() > 1).toList();
        if (repeated.size() * TWINS_ARE_USUAL <= all.size()) {
            repeated.stream()
                    .filter(items -> items.size() == 2
                            && items.get(0).parent() != items.get(1).parent())
                    .forEach(items -> findings.add(new Finding.Twins(items.get(0), items.get(1))));
        }
    }

    /** Numbered siblings: if most of them count up, one that doesn't is a mistake. */
    private void numbers() {
        for (Topic topic : roadmap.topics()) {
            String prefix = "";
            @Nullable Topic before = null;
            int last = 0;
            int counted = 0;
            var slips = new ArrayList<Finding>();
            for (Topic child : topic.children()) {
                Matcher number = NUMBER.matcher(child.number());
                if (!number.matches()
                        || child instanceof Item && number.group(1).isEmpty()) {
                    continue;
                }
                int own = Integer.parseInt(number.group(2));
                if (before != null && number.group(1).equals(prefix)) {
                    counted++;
                    if (own == last) {
                        slips.add(new Finding.Repeat(before, child));
                    } else if (own > last + 1) {
                        slips.add(new Finding.Jump(before, child));
                    }
                }
                prefix = number.group(1);
                before = child;
                last = own;
            }
            if (slips.size() * LEAST_NUMBERED <= counted) {
                findings.addAll(slips);
            }
        }
    }

    private void links() {
        String text = roadmap.source().text();
        if (!text.contains("](#")) {
            return;
        }
        var reported = new HashSet<String>();
        Map<String, Boolean> known = new HashMap<>();
        for (Matcher link = LINK.matcher(withoutCode(text)); link.find(); ) {
            String anchor = link.group(1);
            if (!known.computeIfAbsent(anchor, leads::test) && reported.add(anchor)) {
                findings.add(new Finding.DeadLink(link.start(), anchor));
            }
        }
    }

    private void letters() {
        String text = withoutCode(roadmap.source().text());
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!MojibakeRepair.repair(line).equals(line)) {
                findings.add(new Finding.Encoded(start, line.strip()));
                return;
            }
            start += line.length() + 1;
        }
    }

    private static String withoutCode(String text) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replaceAll("[^\\n]", " ")));
    }
}
