package waymark.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last change of each subject on one of two sides that didn't know of each other. */
public final class MergeSide {
    private final Map<Subject, Change> last = new LinkedHashMap<>();

    /** The side with these entries. */
    public MergeSide(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Change change) {
                last.merge(change.subject(), change, MergeSide::later);
            }
        }
    }

    private static Change later(Change one, Change other) {
        return one.metadata().id().compareTo(other.metadata().id()) < 0 ? other : one;
    }

    /** The conflicts with the other side, oldest first. */
    public List<Conflict> clashes(MergeSide other) {
        var clashes = new ArrayList<Conflict>();
        last.forEach((subject, here) -> {
            Change there = other.last.get(subject);
            if (there != null) {
                Conflict.of(here, there).ifPresent(clashes::add);
            }
        });
        clashes.sort(Comparator.comparing(clash -> clash.winner().metadata().id()));
        return clashes;
    }
}
