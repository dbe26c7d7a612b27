package waymark.plan;

import java.util.List;
import java.util.Optional;
import waymark.model.Section;
import waymark.model.Topic;

/** Where a plan contradicts itself, or says something that can't be meant. */
public sealed interface Finding {
    /**
     * A goal is meant to be reached before what it names can be done at the roadmap's own lengths.
     *
     * @param phases that it names
     * @param least weeks until the last of them is done
     * @param most the same at most
     */
    record TooSoon(Section goal, Horizon horizon, List<Section> phases, int least, int most) implements Finding {}

    /** Phases that never end. */
    record Endless(List<Section> phases) implements Finding {}

    /** Two topics that say the same. */
    record Twins(Topic one, Topic other) implements Finding {}

    /** A number is missing between two neighbours. */
    record Jump(Topic before, Topic topic) implements Finding {}

    /** Two neighbours have the same number. */
    record Repeat(Topic before, Topic topic) implements Finding {}

    /**
     * A link to a place in the roadmap that isn't there.
     *
     * @param offset where it stands
     */
    record DeadLink(int offset, String anchor) implements Finding {}

    /**
     * Letters that were encoded twice.
     *
     * @param offset where the first of them stand
     * @param text the line
     */
    record Encoded(int offset, String text) implements Finding {}

    /** The topic that it is about; none where it is about a place in the text. */
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
