package waymark.plan;

import java.util.List;
import java.util.Optional;
import waymark.model.Section;
import waymark.model.Topic;

/** A contradiction in a plan, or something that can't be intended. */
public sealed interface Finding {
    /**
     * A goal is due before the phases that it names can be done in their planned durations.
     *
     * @param phases the phases that it names
     * @param least the minimum number of weeks until the last of them is done
     * @param most the maximum number
     */
    record TooSoon(Section goal, Horizon horizon, List<Section> phases, int least, int most) implements Finding {}

    /** Phases that never end. */
    record Endless(List<Section> phases) implements Finding {}

    /** Two topics with the same text. */
    record Twins(Topic one, Topic other) implements Finding {}

    /** A number is missing between two siblings. */
    record Jump(Topic before, Topic topic) implements Finding {}

    /** Two siblings have the same number. */
    record Repeat(Topic before, Topic topic) implements Finding {}

    /**
     * A link to a place in the roadmap that doesn't exist.
     *
     * @param offset the offset of the link
     */
    record DeadLink(int offset, String anchor) implements Finding {}

    /**
     * Letters that were encoded twice.
     *
     * @param offset the offset of the first of them
     * @param text the line
     */
    record Encoded(int offset, String text) implements Finding {}

    /** The topic that it is about; empty if it is about a place in the text. */
    default Optional<Topic> about() {
        return switch (this) {
            case TooSoon goal -> Optional.of(goal.goal());
            case Endless endless -> Optional.of(endless.phases().getFirst());
            case Twins twins -> Optional.of(twins.other());
            case Jump jump -> Optional.of(jump.topic());
            case Repeat repeat -> Optional.of(repeat.topic());
            case DeadLink link -> Optional.empty();
            case Encoded letters -> Optional.empty();
        };
    }
}
