package waymark.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;

/**
 * A heading with everything up to the next heading of its level, or a list entry without a box that has tasks below it.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\n## 1. Sets (2 weeks)\n- [ ] Read\n".getBytes(UTF_8)));
 * var sets = plan.phases().getFirst();
 * sets.number();   // 1.
 * sets.level();   // 2
 * plan.source().text(sets.heading());   // ## 1. Sets (2 weeks)
 * }
 *
 * @param heading the range of the heading itself
 * @param level 1 to 6 as in the source; 0 for the root without a heading; 7 for a list entry
 * @param duration the planned duration; a section that has one is a phase
 * @param countingKind the counting kind of its items by default
 * @param week the part of the week in which its routine items are due, if its own text says so
 */
public record Section(
        int index,
        int parent,
        TextRange range,
        TextRange heading,
        int level,
        String number,
        String text,
        @Nullable PlannedDuration duration,
        CountingKind countingKind,
        WeekPart week,
        List<Topic> children)
        implements Topic {

    /** The {@link #level()} of a list entry that groups tasks. */
    public static final int LIST_ENTRY = 7;

    public Section {
        children = List.copyOf(children);
    }

    @Override
    public Section relocated(Relocation there, List<Topic> below) {
        return new Section(
                there.index(index),
                parent < 0 ? parent : there.index(parent),
                there.range(range),
                there.range(heading),
                level,
                number,
                text,
                duration,
                countingKind,
                week,
                below);
    }

    /** Whether it is a phase: a section with a planned duration. */
    public boolean isPhase() {
        return duration != null;
    }

    /** Whether it is a phase without an end. */
    public boolean isEndless() {
        return duration == PlannedDuration.ONGOING;
    }

    /** The planned duration; empty if the author gave none. */
    public Optional<PlannedDuration> plannedDuration() {
        return Optional.ofNullable(duration);
    }
}
