package waymark.history;

import java.util.Map;
import org.pcollections.IntTreePMap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Count;

/**
 * How far all was at the end of one day.
 *
 * @param overall the figure of the whole roadmap
 * @param phases the same for what stands below each phase, by {@link Topic#index()}; a phase without anything that counts has none
 */
public record Standing(Count overall, Map<Integer, Count> phases) {
    /** Before anything is known. */
    public static final Standing NONE = new Standing(Count.NONE, IntTreePMap.empty());

    /** How far a phase was. */
    public Count phase(Section phase) {
        return phases.getOrDefault(phase.index(), Count.NONE);
    }
}
