package waymark.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.WeekPart;

/**
 * The routine items, grouped under their headings.
 *
 * @param groups in file order
 */
public record Routine(List<Group> groups) {

    /**
     * The routine items of one heading.
     *
     * @param week the part of the week in which they are due
     */
    public record Group(Section heading, WeekPart week, List<Item> items) {}

    /** The routine of a roadmap. A heading that says nothing about the week, next to one for the weekend, is for working days. */
    static Routine of(Roadmap roadmap, CountingKinds countingKinds) {
        var items = new LinkedHashMap<Section, List<Item>>();
        roadmap.items()
                .filter(item -> item.isLeaf() && countingKinds.of(item) == CountingKind.ROUTINE)
                .forEach(item -> items.computeIfAbsent(heading(roadmap, item), heading -> new ArrayList<>())
                        .add(item));
        var besideWeekend = new HashSet<Integer>();
        for (Section heading : items.keySet()) {
            if (said(roadmap, heading) == WeekPart.WEEKEND) {
                besideWeekend.add(heading.parent());
            }
        }
        return new Routine(items.entrySet().stream()
                .map(entry -> {
                    Section heading = entry.getKey();
                    WeekPart said = said(roadmap, heading);
                    boolean opposed = said == WeekPart.ANY && besideWeekend.contains(heading.parent());
                    return new Group(heading, opposed ? WeekPart.WEEKDAYS : said, List.copyOf(entry.getValue()));
                })
                .toList());
    }

    private static Section heading(Roadmap roadmap, Topic topic) {
        Optional<Topic> above = roadmap.parent(topic);
        while (!(above.orElse(null) instanceof Section)) {
            above = roadmap.parent(above.orElseThrow());
        }
        return (Section) above.get();
    }

    /** What the heading says; otherwise what the nearest heading above says. */
    private static WeekPart said(Roadmap roadmap, Section heading) {
        Optional<Topic> at = Optional.of(heading);
        while (at.isPresent()) {
            if (at.get() instanceof Section section && section.week() != WeekPart.ANY) {
                return section.week();
            }
            at = roadmap.parent(at.get());
        }
        return WeekPart.ANY;
    }
}
