package waymark.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import waymark.model.Status;
import waymark.progress.Progress;

/**
 * The statuses of routine items, day by day. A pause is stored as a status of the whole roadmap: {@link Status#DEFERRED} on the day on
 * which it begins, {@link Status#DOING} on the day on which the routine is resumed.
 */
public final class RoutineDays {
    private static final NavigableMap<LocalDate, Status> NONE = new TreeMap<>();

    private final Map<String, NavigableMap<LocalDate, Status>> said;
    private final NavigableMap<LocalDate, Status> turns;

    private RoutineDays(Map<String, NavigableMap<LocalDate, Status>> said, String root) {
        this.said = said;
        this.turns = said.getOrDefault(root, NONE);
    }

    /** @param root the id of the whole roadmap */
    public static RoutineDays of(Progress progress, String root) {
        var said = new HashMap<String, NavigableMap<LocalDate, Status>>();
        progress.days((item, day, status) -> {
            if (status != null) {
                said.computeIfAbsent(item, first -> new TreeMap<>()).put(day, status);
            }
        });
        return new RoutineDays(said, root);
    }

    /** The statuses of an item, by day. */
    NavigableMap<LocalDate, Status> of(String item) {
        return said.getOrDefault(item, NONE);
    }

    /** The day since which the routine is paused on a given day; empty if it isn't. */
    public Optional<LocalDate> pausedSince(LocalDate day) {
        var turn = turns.isEmpty() ? null : turns.floorEntry(day);
        return turn != null && turn.getValue() == Status.DEFERRED ? Optional.of(turn.getKey()) : Optional.empty();
    }

    /** The days after {@code from}, up to and including {@code until}, on which a pause begins or ends. */
    public Iterable<LocalDate> pauseBoundaries(LocalDate from, LocalDate until) {
        return turns.subMap(from, false, until, true).keySet();
    }
}
