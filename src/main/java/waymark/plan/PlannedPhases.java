package waymark.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.schedule.Rollup;

/**
 * The phases that make up the plan: no topic is in two of them. If nested phases contain everything in the phase around them, they are used
 * because they are more precise; otherwise the outer phase is used for everything in it.
 */
final class PlannedPhases {
    private PlannedPhases() {}

    /** The phases in file order. */
    static List<Section> of(Rollup rollup) {
        Roadmap roadmap = rollup.roadmap();
        Map<Integer, List<Section>> within = new HashMap<>();
        var outermost = new ArrayList<Section>();
        for (Section phase : roadmap.phases()) {
            roadmap.parent(phase)
                    .flatMap(roadmap::phaseOf)
                    .ifPresentOrElse(
                            around -> within.computeIfAbsent(around.index(), first -> new ArrayList<>())
                                    .add(phase),
                            () -> outermost.add(phase));
        }
        return outermost.stream()
                .flatMap(phase -> planned(phase, within, rollup))
                .toList();
    }

    private static Stream<Section> planned(Section phase, Map<Integer, List<Section>> within, Rollup rollup) {
        List<Section> inside = within.getOrDefault(phase.index(), List.of());
        int held = inside.stream().mapToInt(each -> rollup.overall(each).all()).sum();
        return held > 0 && held == rollup.overall(phase).all()
                ? inside.stream().flatMap(each -> planned(each, within, rollup))
                : Stream.of(phase);
    }
}
